import { brotliCompressSync, constants } from 'node:zlib'; import { readFileSync, readdirSync, globSync } from 'node:fs';
const br=b=>brotliCompressSync(b,{params:{[constants.BROTLI_PARAM_QUALITY]:11}}).length;
const css=globSync('dist/_astro/*.css').map(f=>[f,br(readFileSync(f))]); console.log(css);
const r=globSync('dist/articles/*/index.html').map(f=>[f.split('/')[2],br(readFileSync(f)),readFileSync(f).length]).sort((a,b)=>a[1]-b[1]); console.log(r[0],r[r.length>>1],r.at(-1), r.reduce((a,b)=>a+b[1],0)/r.length);
const d=readFileSync('dist/articles/2026-shangdang-jingkaiqu-4cc4/index.html','utf8'); console.log(d.match(/<link[^>]*stylesheet[^>]*>/g), br(d.replace(/href="data:[^"]*"/g,'')), br(d));
