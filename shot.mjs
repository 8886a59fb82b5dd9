import { chromium } from "playwright-core";
const [,, base, out, ...paths] = process.argv;
const b = await chromium.launch({ executablePath: "/usr/bin/chromium", args: "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync".split(" ") });
for (const p of paths) { const [path, w, scheme, sel] = p.split("|");
 const c = await b.newContext({ viewport: { width: +w||1440, height: 1000 }, colorScheme: scheme||"light" });
 const page = await c.newPage(); page.on("pageerror", e => console.log("ERR", p, e.message));
 await page.goto(base + path); await page.waitForTimeout(300);
 const name = `${out}/${path.replace(/[^a-z0-9]+/gi,"_")}-${w}-${scheme||"light"}.png`;
 if (sel) await page.locator(sel).first().screenshot({ path: name }); else await page.screenshot({ path: name, fullPage: true });
 console.log(name, await page.evaluate(() => document.documentElement.scrollWidth > innerWidth));
 await c.close(); }
await b.close();
