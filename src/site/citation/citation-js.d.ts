/** The parts of citation-js that are used; the packages bring no types. */
declare module '@citation-js/core' {
  /** An entry of BibTeX; the values are escaped and ready to stand between braces. */
  interface BibtexEntry {
    type: string;
    label: string;
    properties: Record<string, string>;
  }
  export class Cite {
    constructor(data: unknown);
    readonly data: unknown[];
    format(format: 'bibtex', options: { format: 'object' }): BibtexEntry[];
    format(format: 'ris'): string;
  }
  export const plugins: {
    config: {
      get(plugin: '@bibtex'): {
        format: { asciiOnly: boolean; useIdAsLabel: boolean; checkLabel: boolean };
      };
    };
  };
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
