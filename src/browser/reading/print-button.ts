/** Prints the page. */

/** @param button hidden where no script runs, since nothing else can print */
export function startPrintButton(button: HTMLButtonElement): void {
  button.hidden = false;
  button.addEventListener("click", () => print());
}
