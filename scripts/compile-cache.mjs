// Loaded before a script: keeps its compiled modules from run to run, a good part of the time that a short run takes.
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

enableCompileCache(join(import.meta.dirname, '..', '.cache', 'compile'));
