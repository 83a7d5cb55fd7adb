import { z } from 'zod';
import { findRegistryProblems, ParkRegistry, parkSchema } from './parks.ts';
import { parseYamlFile } from './yaml-file.ts';

/**
 * Reads the registry of zones, the text of `content/parks.yaml`.
 * @param path names the file in errors
 * @throws YamlFileError `content/parks.yaml:12: 3.parent: the parent x is no zone of the registry`
 */
export function parseRegistry(yaml: string, path: string): ParkRegistry {
  const parks = parseYamlFile(yaml, path, z.array(parkSchema).nullable(), (data) =>
    findRegistryProblems(data ?? []),
  );
  return new ParkRegistry(parks ?? []);
}
