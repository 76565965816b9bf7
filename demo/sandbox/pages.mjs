import { user } from './clients.mjs';

const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escapeHtml = (text) => String(text).replace(/[&<>"']/g, (c) => escapes[c]);

/** The login page, with the expected user's address. The request's parameters are in hidden fields, escaped. */
export function loginPage({ parameters, appName, problem, email }) {
  const hidden = [...parameters]
    .map(([name, value]) => `<input type="hidden" name="${escapeHtml(name)}" value="${escapeHtml(value)}">`)
    .join('');
  const who = `<label>E-mail<input name="email" type="email" autocomplete="username" required value="${escapeHtml(email || user.email)}"></label>
       <label>Password<input name="password" type="password" autocomplete="current-password" required autofocus aria-describedby="hint"></label>
       <p id="hint">The sandbox's password is "${escapeHtml(user.password)}".</p>`;
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Sign in · Sandbox</title><style>
:root{color-scheme:light dark;--card:#fff;--line:#77869e;--ink:#16202e;--accent:#1456c4;--bad:#b3261e}
@media(prefers-color-scheme:dark){:root{--card:#1a2230;--line:#74839c;--ink:#e8edf5;--accent:#8db8ff;--bad:#ff9c94}}
body{margin:0;min-height:100vh;display:grid;place-items:center;font:16px/1.5 system-ui,sans-serif;background:linear-gradient(160deg,#0d3b8c,#2a7f9e);color:var(--ink)}
main{background:var(--card);padding:clamp(1.25rem,6vw,2rem);border-radius:14px;box-sizing:border-box;width:min(26rem,100vw - 2rem);box-shadow:0 12px 40px #0005}
#hint{margin:-.5rem 0 0;font-size:.9rem;opacity:.8}h1{margin:0 0 .25rem;font-size:1.4rem}label{display:block;margin:1rem 0}
input:not([type=hidden]){display:block;width:100%;box-sizing:border-box;padding:.6rem;margin-top:.25rem;border:1px solid var(--line);border-radius:8px;font:inherit;background:transparent;color:inherit}
button{font:inherit;min-height:2.75rem;padding:.6rem 1rem;border-radius:8px;border:1px solid var(--accent);background:none;color:var(--accent);cursor:pointer}
button.primary{background:#1456c4;border-color:#1456c4;color:#fff}:focus-visible{outline:3px solid #f0a000;outline-offset:2px}
.row{display:flex;gap:.75rem;margin-top:1.25rem}.problem{color:var(--bad);font-weight:600}</style></head>
<body><main><h1>Sandbox sign-in</h1><p><strong>${escapeHtml(appName)}</strong> asks for access to your account.</p>
${problem ? `<p class="problem" role="alert">${escapeHtml(problem)}</p>` : ''}
<form method="post" action="/oauth/authorize">${hidden}${who}
<div class="row"><button class="primary" name="decision" value="allow">Allow</button>
<button name="decision" value="deny" formnovalidate>Deny</button></div></form></main></body></html>`;
}

export const messagePage = (text) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sandbox</title><p>${escapeHtml(text)}</p></html>`;
