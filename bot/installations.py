"""Slack workspaces that installed Milepost: their tokens in the records' database, and the pages that install it."""

from collections.abc import Callable

from slack_bolt.authorization import AuthorizeResult
from slack_bolt.oauth import OAuthFlow
from slack_bolt.oauth.callback_options import CallbackOptions, FailureArgs, SuccessArgs
from slack_bolt.oauth.oauth_settings import OAuthSettings
from slack_bolt.response import BoltResponse
from slack_sdk import WebClient
from slack_sdk.oauth.installation_store.models import Bot
from slack_sdk.oauth.installation_store.sqlalchemy import SQLAlchemyInstallationStore
from slack_sdk.oauth.state_store.sqlalchemy import SQLAlchemyOAuthStateStore
from sqlalchemy import Engine, select

from bot.slack_app import asked_scopes

INSTALLING = 600
"""Seconds between the first page and the last."""


class Installations:
    """`client` makes a client of a token; `client_secret` goes with the `client_id` of the app."""

    def __init__(
        self, engine: Engine, client_id: str, client_secret: str, client: Callable[[str | None], WebClient]
    ) -> None:
        self._client_id, self._client_secret, self._client = client_id, client_secret, client
        self._store = SQLAlchemyInstallationStore(client_id, engine)
        self._states = SQLAlchemyOAuthStateStore(INSTALLING, engine)
        self._store.metadata.create_all(engine)
        self._states.metadata.create_all(engine)

    def all(self) -> tuple[str, ...]:
        """Ids of the workspaces, in order."""
        bots = self._store.bots.c
        asked = select(bots.team_id).where(bots.client_id == self._client_id).distinct().order_by(bots.team_id)
        with self._store.engine.connect() as connection:
            return tuple(str(id) for id in connection.execute(asked).scalars())

    def bot_of(self, team: str) -> Bot | None:
        """As it was installed last."""
        bots = self._store.bots.c
        asked = select(self._store.bots).where(bots.client_id == self._client_id, bots.team_id == team)
        with self._store.engine.connect() as connection:
            row = connection.execute(asked.order_by(bots.installed_at.desc()).limit(1)).mappings().first()
        return None if row is None else self._store.build_bot_entity(row)

    def client_of(self, team: str) -> WebClient | None:
        bot = self.bot_of(team)
        return self._client(bot.bot_token) if bot is not None else None

    def forget(self, team: str) -> None:
        bot = self.bot_of(team)
        if bot is not None:
            self._store.delete_all(enterprise_id=bot.enterprise_id, team_id=team)

    def authorizing(self) -> Callable[..., AuthorizeResult | None]:
        """For Bolt, on every request: without asking Slack whether the token is good, the first call will tell."""

        def authorize(team_id: str) -> AuthorizeResult | None:  # Bolt gives values by these names, `self` is not one
            bot = self.bot_of(team_id)
            if bot is None:
                return None
            return AuthorizeResult(
                enterprise_id=bot.enterprise_id,
                team_id=team_id,
                bot_token=bot.bot_token,
                bot_id=bot.bot_id,
                bot_user_id=bot.bot_user_id,
            )

        return authorize

    def pages(self, installed: Callable[[str], None]) -> OAuthFlow:
        """`/slack/install` and where Slack comes back to; `installed` is told the workspace."""

        def succeeded(args: SuccessArgs) -> BoltResponse:
            installed(str(args.installation.team_id))
            return args.default.success(args)

        return OAuthFlow(
            client=self._client(None),
            settings=OAuthSettings(
                client_id=self._client_id,
                client_secret=self._client_secret,
                scopes=sorted(asked_scopes()),
                installation_store=self._store,
                state_store=self._states,
                state_expiration_seconds=INSTALLING,
                callback_options=CallbackOptions(success=succeeded, failure=_failed),
            ),
        )


def _failed(args: FailureArgs) -> BoltResponse:
    return args.default.failure(args)
