"""What somebody attached in Slack: fetched with the bot token, which goes to Slack and nowhere else."""

from http.client import HTTPException, HTTPMessage
from typing import IO
from urllib.error import HTTPError
from urllib.parse import urlsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

from slack_sdk import WebClient

from bot.listeners.reading import Attached
from bot.refusals import Refused

SLACK = ".slack.com"
SECONDS = 30
"""20 MB come in a few seconds; whoever waits longer attaches it again."""
SIGN_IN = "text/html"
"""In place of a file Slack shows a page to sign in, to whoever may not have it."""


class _Stays(HTTPRedirectHandler):
    """Where Slack sends a visitor on, the token must not go along: a redirect is an error."""

    def http_error_302(self, req: Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage) -> None:
        raise HTTPError(req.full_url, code, msg, headers, fp)

    http_error_301 = http_error_303 = http_error_307 = http_error_308 = http_error_302


def downloaded(client: WebClient, file: Attached, most: int) -> bytes:
    """At most `most` bytes. Raises `Refused`."""
    if file.size > most:
        raise Refused("file_too_big")
    if not _is_slack(client, file.url):
        raise Refused("file_gone")
    request = Request(file.url, headers={"Authorization": f"Bearer {client.token}"})  # noqa: S310 - Slack's, see above
    try:
        with build_opener(_Stays).open(request, timeout=SECONDS) as answer:
            if answer.headers.get_content_type() == SIGN_IN and not file.name.lower().endswith((".html", ".htm")):
                raise Refused("file_scope")
            content: bytes = answer.read(most + 1)
    except HTTPError as error:
        error.close()
        raise Refused("file_scope" if error.code in (302, 401, 403) else "file_gone") from error
    except (OSError, HTTPException) as error:
        raise Refused("file_gone") from error
    if len(content) > most:
        raise Refused("file_too_big")
    return content


def _is_slack(client: WebClient, url: str) -> bool:
    """Slack's own hosts, or the one that stands for them in `base_url`."""
    address, ours = urlsplit(url), urlsplit(client.base_url)
    if (address.scheme, address.netloc) == (ours.scheme, ours.netloc):
        return True
    return address.scheme == "https" and (address.hostname or "").endswith(SLACK)
