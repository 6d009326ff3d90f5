/**
 * Loads a script that a query needs. One that could not be loaded is asked for at another address, since some browsers do not load the
 * same one a second time.
 */
export async function loadScript<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch (error) {
    const [address] = /http\S+?\.js/.exec(String(error)) ?? [];
    if (address === undefined) throw error;
    return (await import(/* @vite-ignore */ `${address}?${Date.now()}`)) as T;
  }
}
