import type { Abstract, Type } from '@nestjs/common';
import type { ModuleRef } from '@nestjs/core';

/** What any module provides for a port; undefined where none does. */
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
