/** Loaded into a process by `--import`, in tests alone: SIGUSR2 blocks its event loop for good. */
process.on('SIGUSR2', () => {
  for (;;);
});
