// Before anything is painted: a page whose address asks something waits with what stands below the answer.
if (location.search !== "") document.documentElement.dataset.asked = "";
