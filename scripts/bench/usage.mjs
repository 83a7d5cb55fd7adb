// Loaded into a measured process: at its end, writes what it and the processes it started used to the file that
// USAGE_FILE names. Of the processes it started only Linux tells; elsewhere they are left out.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const CHILDREN_FILE = `/proc/self/task/${process.pid}/children`;
const KNOWS_CHILDREN = existsSync(CHILDREN_FILE);
/** Linux counts CPU time in hundredths of a second. */
const TICKS = 100;
/** Milliseconds between two looks at the processes that were started. The system keeps their peaks meanwhile. */
const INTERVAL = 50;
/** Fields of /proc/PID/stat behind the name: CPU time of the process, and of those it started that have ended. */
const OWN_TIME = [11, 12];
const ENDED_TIME = [13, 14];
/** `VmHWM:     14264 kB` */
const PEAK_LINE = /^VmHWM:\s+(\d+) kB$/m;

let peakKilobytes = 0;

/** @param {number | string} pid @param {number[]} fields */
function cpuTicks(pid, fields) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const values = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  return fields.reduce((sum, field) => sum + Number(values[field]), 0);
}

/** What the processes use that run now; one that ends meanwhile counts nothing. */
function lookAtChildren() {
  let ticks = 0;
  let kilobytes = 0;
  for (const pid of readFileSync(CHILDREN_FILE, 'utf8').split(' ').filter(Boolean)) {
    try {
      ticks += cpuTicks(pid, OWN_TIME);
      kilobytes += Number(PEAK_LINE.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
    } catch {
      continue;
    }
  }
  return { ticks, kilobytes };
}

function notePeak() {
  const children = KNOWS_CHILDREN ? lookAtChildren() : { ticks: 0, kilobytes: 0 };
  peakKilobytes = Math.max(peakKilobytes, process.resourceUsage().maxRSS + children.kilobytes);
  return children.ticks;
}

if (KNOWS_CHILDREN) setInterval(notePeak, INTERVAL).unref();

process.on('exit', () => {
  const running = notePeak();
  const ticks = KNOWS_CHILDREN ? running + cpuTicks('self', ENDED_TIME) : 0;
  const { userCPUTime, systemCPUTime } = process.resourceUsage();
  const usage = {
    cpuSeconds: (userCPUTime + systemCPUTime) / 1e6 + ticks / TICKS,
    peakMegabytes: peakKilobytes / 1024,
  };
  writeFileSync(process.env.USAGE_FILE, JSON.stringify(usage));
});
