/** `then`, in `ms` milliseconds; a process that has nothing else to do does not wait for it. */
export const later = <Then>(ms: number, then: Then): Promise<Then> =>
  new Promise((resolve) => setTimeout(resolve, ms, then).unref());
