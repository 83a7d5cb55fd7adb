import { brotliCompressSync, constants } from 'node:zlib'; import { readFileSync } from 'node:fs';
const br=b=>brotliCompressSync(Buffer.from(b),{params:{[constants.BROTLI_PARAM_QUALITY]:11}}).length;
const d=readFileSync('dist/articles/20240827-changzhi-gaoxinqu-a410/index.html','utf8'); const full=br(d);
const cut=(n,re)=>console.log(n, full-br(d.replace(re,'')));
cut('data',/ href="data:[^"]*"/g); cut('details',/<details[\s\S]*?<\/details>/); cut('coins',/<span class="Z3988"[^>]*><\/span>/); cut('jsonld',/<script[\s\S]*?<\/script>/); cut('related',/<section class="related[\s\S]*?<\/section>/); cut('metas',/<meta (?:property|name)="(?:og|DC|citation)[^>]*>/g); cut('terms',/<dt[^>]*>关键词<\/dt>[\s\S]*?<\/dd>/); cut('astro-cid',/ data-astro-[^ >]*/g); cut('printcit',/<p class="print-citation">[\s\S]*?<\/p>/); cut('nav',/<header class="frame">[\s\S]*?<\/header>/); cut('text',/<div class="article-text">[\s\S]*?<\/div>/);cut('facts dl',/<aside[\s\S]*?<\/dl>/);
console.log(full); console.log(d.slice(0,1500)); console.log(d.match(/<details[\s\S]*?<\/details>/)[0]);
