/** One look for light and dark, from telephones up. */
export const style = `
:root{color-scheme:light dark;--ink:#1b2330;--soft:#566072;--line:#c9d0da;--paper:#fff;--back:#eef1f5;--act:#1d4f91;--on-act:#fff;--bad:#a3161f;--bad-back:#fdeced}
@media (prefers-color-scheme:dark){:root{--ink:#e8ecf2;--soft:#a9b3c2;--line:#3d4757;--paper:#1b212b;--back:#11151c;--act:#8ab8f5;--on-act:#0c1420;--bad:#ffb3b5;--bad-back:#401c1f}}
*{box-sizing:border-box}
body{margin:0;background:var(--back);color:var(--ink);font:1rem/1.5 system-ui,sans-serif}
main{max-width:27rem;margin:6vh auto;padding:2rem;background:var(--paper);border:1px solid var(--line);border-radius:.75rem}
@media (max-width:30rem){main{margin:0;min-height:100vh;border:0;border-radius:0;padding:1.5rem}}
.product{margin:0 0 1.5rem;color:var(--soft);font-size:.9rem;letter-spacing:.02em}
h1{margin:0 0 1rem;font-size:1.5rem;line-height:1.25}
h2{margin:2rem 0 .5rem;font-size:1.05rem}
p{margin:0 0 1rem}
a{color:var(--act)}
.soft{color:var(--soft);font-size:.9rem}
.who{overflow-wrap:anywhere}
label{display:block;margin:0 0 .3rem;font-weight:600}
input{width:100%;margin:0 0 1.1rem;padding:.6rem .7rem;font:inherit;color:inherit;background:transparent;border:1px solid var(--soft);border-radius:.4rem}
input.digits{letter-spacing:.15em;font-variant-numeric:tabular-nums}
button,a.button{display:block;width:100%;padding:.65rem 1rem;font:inherit;font-weight:600;text-align:center;text-decoration:none;color:var(--on-act);background:var(--act);border:1px solid var(--act);border-radius:.4rem;cursor:pointer}
button.other,a.other{color:var(--act);background:transparent}
button:disabled{opacity:.5;cursor:default}
:focus-visible{outline:3px solid var(--act);outline-offset:2px}
form+form,form+a.button,a.button+form{margin-top:.75rem}
.or{display:flex;align-items:center;gap:.75rem;margin:1.25rem 0;color:var(--soft)}
.or::before,.or::after{content:"";flex:1;border-top:1px solid var(--line)}
.bad{margin:0 0 1.25rem;padding:.7rem .9rem;color:var(--bad);background:var(--bad-back);border-left:4px solid var(--bad);border-radius:.25rem}
.good{margin:0 0 1.25rem;padding:.7rem .9rem;background:var(--back);border-left:4px solid var(--act);border-radius:.25rem}
.row{display:flex;align-items:center;justify-content:space-between;gap:1rem}
.row button{width:auto;padding:.35rem .9rem}
.code{width:11rem;margin:0 auto 1rem;background:#fff;border-radius:.4rem;overflow:hidden}
.code svg{display:block;width:100%;height:auto}
.key{overflow-wrap:anywhere;font-family:ui-monospace,monospace;font-size:.9rem}
ol.codes{columns:2;margin:0 0 1.5rem;padding-left:1.8rem;font-family:ui-monospace,monospace;font-size:.85rem;line-height:1.9}
@media (max-width:22rem){ol.codes{columns:1}}
.help{margin:1.5rem 0 0}
`;
