"""What a host should send with the site, in the languages of the usual hosts, and what programs ask a site for first.

Every page works under this policy: nothing is loaded from elsewhere, and no script or style stands in a page itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from xml.sax.saxutils import escape, quoteattr

from easyread.downloads.reading import FOLDER as RECORD
from easyread.model import Site

POLICY = (
    "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; media-src 'self' blob:; object-src 'none'; base-uri 'none'; form-action 'self'; "
    "frame-ancestors 'none'"
)
"""`wasm-unsafe-eval` lets the search start, which is WebAssembly. It lets no text become a script. `blob:` lets a page play a recording that
it fetched whole, from a server that sends no part of a file."""
HEADERS: tuple[tuple[str, str], ...] = (
    ("Content-Security-Policy", POLICY),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "strict-origin-when-cross-origin"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
    ("Cross-Origin-Opener-Policy", "same-origin"),
    ("Strict-Transport-Security", "max-age=31536000"),
)
"""With every file. The last is heeded over HTTPS alone, for a year (RFC 6797)."""
HEARD = ("Permissions-Policy", "camera=(), geolocation=(), microphone=(self), payment=(), usb=()")
"""In the place of that for every page, with the one page on which people record themselves."""
NAMED_BY_CONTENT = ("pagefind/fragment", "pagefind/index")
"""Folders in which a file's name has a hash of what is in it, so that it never changes."""
FOR_EVER = "public, max-age=31536000, immutable"
TYPES = (
    *(
        (".atom", "application/atom+xml"),
        (".brf", "text/plain"),
        (".ebrl", "application/ebrl+zip"),
        (".epub", "application/epub+zip"),
        (".js", "text/javascript"),
        (".json", "application/json"),
        (".packed", "application/octet-stream"),
        (".svg", "image/svg+xml"),
    ),
    *((".wasm", "application/wasm"), (".webp", "image/webp")),
    *((ending, "application/octet-stream") for ending in (".pagefind", ".pf_fragment", ".pf_index", ".pf_meta")),
)
"""Kinds of file that some hosts do not know."""


def host_files(site: Site, address: str) -> dict[str, str]:
    """Every such file by its address in the site. `address` is where the site is published, empty where that is not known."""
    files = {
        "_headers": netlify(site.recorder),
        ".htaccess": apache(site.recorder),
        "web.config": iis(site.recorder),
        "hosting/nginx.conf": nginx(site.recorder),
        "robots.txt": robots(address),
    }
    told = security(site, address)
    return {**files, ".well-known/security.txt": told} if told else files


def netlify(recorder: bool = False) -> str:
    """For Netlify and Cloudflare Pages. Of a header that they send twice, what comes last holds (RFC 9651, 3.2)."""
    lines = ["/*", *(f"  {name}: {value}" for name, value in HEADERS)]
    lines += [f"/{RECORD}/*", f"  {HEARD[0]}: {HEARD[1]}"] if recorder else []
    for folder in NAMED_BY_CONTENT:
        lines += [f"/{folder}/*", f"  Cache-Control: {FOR_EVER}"]
    return _lines(lines)


def apache(recorder: bool = False) -> str:
    """For Apache, where `.htaccess` is read."""
    folders = "|".join(NAMED_BY_CONTENT)
    return _lines(
        [
            "<IfModule mod_headers.c>",
            *(f'  Header always set {name} "{value}"' for name, value in HEADERS),
            *([f'  Header always set {HEARD[0]} "{HEARD[1]}" "expr=%{{REQUEST_URI}} =~ m#/{RECORD}/#"'] if recorder else []),
            '  Header set Cache-Control "no-cache"',
            f'  Header set Cache-Control "{FOR_EVER}" "expr=%{{REQUEST_URI}} =~ m#/({folders})/#"',
            "</IfModule>",
            "<IfModule mod_mime.c>",
            *(f"  AddType {kind} {ending}" for ending, kind in TYPES),
            "</IfModule>",
        ]
    )


def nginx(recorder: bool = False) -> str:
    """For nginx, to be included in a `server` block.

    A `types` block takes the place of those above it, so nginx's own comes first; of a kind that both name, ours holds.
    """
    every = [f'add_header {name} "{value}" always;' for name, value in HEADERS]
    heard = [f'add_header {name} "{value}" always;' for name, value in {**dict(HEADERS), HEARD[0]: HEARD[1]}.items()]
    page = [f"location /{RECORD}/ {{", *(f"  {line}" for line in heard), '  add_header Cache-Control "no-cache" always;', "}"]
    return _lines(
        [
            "# Include this in the server block that serves the site. A location does not inherit headers, so they stand here again in each.",
            *every,
            'add_header Cache-Control "no-cache" always;',
            "error_page 404 /404.html;",
            "# Kinds of file beside those that nginx knows. That it finds some of them twice, and warns, does no harm.",
            "include mime.types;",
            "types {",
            *(f"  {kind} {ending[1:]};" for ending, kind in TYPES),
            "}",
            *(page if recorder else []),
            f"location ~ ^/({'|'.join(NAMED_BY_CONTENT)})/ {{",
            *(f"  {line}" for line in every),
            f'  add_header Cache-Control "{FOR_EVER}" always;',
            "}",
        ]
    )


def iis(recorder: bool = False) -> str:
    """For Internet Information Services and Azure."""
    headers = (f"        <add name={quoteattr(name)} value={quoteattr(value)} />" for name, value in HEADERS)
    kinds = (
        f"      <remove fileExtension={quoteattr(ending)} />\n      <mimeMap fileExtension={quoteattr(ending)} mimeType={quoteattr(kind)} />"
        for ending, kind in TYPES
    )
    return _lines(
        [
            '<?xml version="1.0" encoding="utf-8"?>',
            "<configuration>",
            "  <system.webServer>",
            "    <httpProtocol>",
            "      <customHeaders>",
            *headers,
            "      </customHeaders>",
            "    </httpProtocol>",
            "    <staticContent>",
            *kinds,
            "    </staticContent>",
            "  </system.webServer>",
            *(_heard_on_iis() if recorder else []),
            "</configuration>",
        ]
    )


def _heard_on_iis() -> list[str]:
    return [
        f'  <location path="{RECORD}">',
        "    <system.webServer>",
        "      <httpProtocol>",
        "        <customHeaders>",
        f"          <remove name={quoteattr(HEARD[0])} />",
        f"          <add name={quoteattr(HEARD[0])} value={quoteattr(HEARD[1])} />",
        "        </customHeaders>",
        "      </httpProtocol>",
        "    </system.webServer>",
        "  </location>",
    ]


def robots(address: str) -> str:
    """Every program may read everything. Pages that should not be found say so themselves."""
    return _lines(["User-agent: *", "Disallow:", *([f"Sitemap: {address}sitemap.xml"] if address else [])])


def security(site: Site, address: str) -> str:
    """Whom to tell of a weakness (RFC 9116), which has to say until when. Empty where `site.yml` does not."""
    if not site.security_until or not site.email:
        return ""
    canonical = [f"Canonical: {address}.well-known/security.txt"] if address else []
    until = f"Expires: {site.security_until.isoformat()}T00:00:00Z"
    return _lines([f"Contact: mailto:{site.email}", until, "Preferred-Languages: en", *canonical])


def sitemap(addresses: Sequence[str]) -> str:
    """Every page by its whole address."""
    urls = (f"  <url><loc>{escape(address)}</loc></url>" for address in addresses)
    start = ['<?xml version="1.0" encoding="UTF-8"?>', '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">']
    return _lines([*start, *urls, "</urlset>"])


def _lines(lines: Sequence[str]) -> str:
    return "\n".join(lines) + "\n"
