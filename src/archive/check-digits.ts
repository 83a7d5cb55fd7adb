/**
 * Whether eight digits may be a day of somebody’s birth, of the years 1860 to 2099.
 * @example isPlausibleDate('19000228') // true
 */
export function isPlausibleDate(yyyymmdd: string): boolean {
  const year = Number(yyyymmdd.slice(0, 4));
  const month = Number(yyyymmdd.slice(4, 6));
  const day = Number(yyyymmdd.slice(6, 8));
  return year >= 1860 && year < 2100 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** Whether the last digit of 18 agrees with the others, as GB 11643 computes it. */
export function hasIdentityCheckDigit(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < 17; index++) sum += Number(digits[index]) * (2 ** (17 - index) % 11);
  return '10X98765432'[sum % 11] === digits[17];
}

/** Whether digits pass the Luhn check of ISO/IEC 7812, as the numbers of bank cards do. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  digits
    .split('')
    .reverse()
    .forEach((digit, index) => {
      const value = Number(digit) * (index % 2 === 1 ? 2 : 1);
      sum += value > 9 ? value - 9 : value;
    });
  return sum % 10 === 0;
}
