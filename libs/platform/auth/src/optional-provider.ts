import type { Abstract, Type } from '@nestjs/common';
import type { ModuleRef } from '@nestjs/core';

/** The provider of a port in any module; undefined where there is none. */
export function optionalProvider<T>(
  modules: ModuleRef,
  port: Abstract<T> | Type<T>,
): T | undefined {
  try {
    return modules.get<T>(port, { strict: false });
  } catch {
    return undefined;
  }
}
