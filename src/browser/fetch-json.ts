/** Files of this site that scripts read. */

/** @throws when the file does not come, or is no JSON */
export async function fetchJson<Value>(address: string): Promise<Value> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
