/** How long this thread has worked, whatever else the machine does meanwhile. */
export function cpuMilliseconds(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}
