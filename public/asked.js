// Before anything is painted: a page whose address asks something waits with what stands below the answer.
if (location.search !== "") document.documentElement.dataset.asked = "";
// A script that does not come, or fails, will not answer: nothing waits for it.
addEventListener("error", () => delete document.documentElement.dataset.asked, true);
