import { chromium } from "playwright-core";
const b = await chromium.launch({ executablePath: "/usr/bin/chromium", args: "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-component-update --disable-sync".split(" ") });
const c = await b.newContext({ viewport: { width: 1440, height: 900 }, permissions: ["clipboard-read", "clipboard-write"] });
const page = await c.newPage(); page.on("pageerror", e => console.log("ERR", e.message)); page.on("console", m => m.type()==="error" && console.log("C", m.text()));
const base = "http://127.0.0.1:4771";
const both = () => page.evaluate(async () => { const [i] = await navigator.clipboard.read(); const o = {}; for (const t of i.types) o[t] = await (await i.getType(t)).text(); return o; });
await page.goto(base + "/meetings/56/"); await page.locator("#p10 .cite-link").click(); await page.waitForTimeout(200); console.log(await both(), page.url());
await page.goto(base + "/ko/meetings/56/"); await page.locator("#p10 .cite-link").click(); await page.waitForTimeout(200); console.log(await both());
await page.goto(base + "/compare/51/56/"); await page.locator("#p10 .cite-link").first().click(); await page.waitForTimeout(200); console.log(await both());
await page.goto(base + "/trace/ncg/"); await page.locator("#m51-en .cite-link").first().click(); await page.waitForTimeout(200); console.log(await both());
await page.goto(base + "/trace/"); await page.locator(".claim .cite-link").first().click(); await page.waitForTimeout(200); console.log(await both());
await page.goto(base + "/meetings/56/p10/"); await page.locator("[data-copy-citation=bluebook]").click(); await page.waitForTimeout(200); console.log(await both());
for (const f of ["#p10.", "#p10)", "#P10", "#p10-p12", "#p10-s2,", "#from-p8)"]) { await page.goto("about:blank"); await page.goto(base + (f.startsWith("#from") ? "/compare/51/56/" : "/meetings/56/") + f); await page.waitForTimeout(300);
 console.log(f, page.url(), await page.evaluate(() => [document.querySelector(":target")?.id, [...document.querySelectorAll("[data-in-range]")].map(e=>e.id), Math.round(scrollY)])); if (f==="#p10-p12") await page.screenshot({path:"/tmp/shots/permanence/range.png"}); }
await b.close();
