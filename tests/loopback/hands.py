"""What people do in Slack: say, mention, click, choose, submit, command, look."""

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import quote

from tests.loopback import events, interactions, screens
from tests.loopback.checking import check_view
from tests.loopback.deliveries import Courier, Delivery
from tests.loopback.methods.files import described
from tests.loopback.methods.messages import replied
from tests.loopback.methods.views import pushed, replaced
from tests.loopback.state import Json, Message, Modal, Refused, State, Upload
from tests.loopback.workspace import Channel, User, Workspace

RESPONSE_URL_SECONDS = 1800.0
RESPONSES_MOST = 5


class Hands:
    """The part of `LoopbackSlack` that plays people. A place is a channel, its id, or a person: their direct messages."""

    workspace: Workspace
    _state: State
    _courier: Courier

    def event(self, event: Json, workspace: Workspace | None = None) -> Delivery | None:
        raise NotImplementedError

    def _place(self, place: Channel | User | str) -> Channel:
        raise NotImplementedError

    def say(
        self,
        user: User,
        place: Channel | User | str,
        text: str,
        thread: str | None = None,
        files: Sequence[Json] = (),
    ) -> Message:
        """A message, as typed. The app hears of it where it is a member, and of a mention as well."""
        channel = self._place(place)
        with self._state.changed:
            message = self._state.add(
                Message(channel.id, self._state.new_ts(), user.id, text, thread, files=list(files))
            )
            here = self._workspace_of(channel)
            if here.bot.id in channel.members:
                self.event(events.message_event(message, channel, user), here)
                if f"<@{here.bot.id}>" in text and channel.kind != "im":
                    self.event(events.mention_event(message, channel, user), here)
        return message

    def attachment(self, user: User, name: str, content: bytes, mimetype: str = "text/plain") -> Json:
        """A file as it stands in a message of this person, to be said with `files`."""
        with self._state.changed:
            team = self._state.workspace_of(user.id).team
            upload = Upload(self._state.new_id("F"), name, len(content), content, name, completed=True, team=team)
            self._state.uploads[upload.id] = upload
        host = self._state.base_url.removesuffix("api/")
        url = f"{host}files-pri/{upload.id}/{quote(name)}"
        return described(upload) | {
            "mode": "hosted",
            "mimetype": mimetype,
            "user": user.id,
            "is_external": False,
            "url_private": url,
            "url_private_download": url,
        }

    def mention(
        self,
        user: User,
        place: Channel | User | str,
        text: str,
        thread: str | None = None,
        files: Sequence[Json] = (),
    ) -> Message:
        bot = self._workspace_of(self._place(place)).bot
        return self.say(user, place, f"<@{bot.id}> {text}", thread, files)

    def edit(self, message: Message, text: str) -> None:
        with self._state.changed:
            before, message.text = message.text, text
            message.edits += 1
            channel, user = self._state.channels[message.channel], self._state.users[message.user]
            event = events.changed_event(message, channel, user, before, self._state.new_ts())
            self.event(event, self._workspace_of(channel))

    def delete(self, message: Message) -> None:
        with self._state.changed:
            message.deleted = True
            channel, user = self._state.channels[message.channel], self._state.users[message.user]
            self.event(events.deleted_event(message, channel, user, self._state.new_ts()), self._workspace_of(channel))

    def share(self, user: User, place: Channel | User | str, text: str, thread: str | None = None) -> Message:
        """A message with links of the app's domains: the app hears of them once as a message, once to unfurl."""
        message, channel = self.say(user, place, text, thread), self._place(place)
        links = [word.strip("<>").partition("|")[0] for word in text.split() if "://" in word]
        with self._state.changed:
            here = self._workspace_of(channel)
            inside = here.bot.id in channel.members
            event = events.link_shared(message, channel, user, links, self._state.new_ts(), inside)
            self.event(event, here)
        return message

    def command(self, user: User, place: Channel | User | str, command: str) -> Delivery:
        """As typed, slash and words in one. What the acknowledgement says is posted, to this person only by default."""
        name, _, text = command.partition(" ")
        channel = self._place(place)
        with self._state.changed:
            url, leads = self._reply_url(channel, user, None)
            letter = interactions.command(
                self._workspace_of(channel), user, channel, name, text, self._state.new_trigger(user.id), url
            )
            return self._courier.bring("slash_commands", letter, lambda answer: self._said(leads, answer))

    def shortcut(self, user: User, callback_id: str) -> Delivery:
        with self._state.changed:
            trigger = self._state.new_trigger(user.id)
            here = self._state.workspace_of(user.id)
            return self._interactive(
                interactions.global_shortcut(here, user, callback_id, trigger, self._state.new_ts())
            )

    def message_shortcut(self, user: User, message: Message, callback_id: str) -> Delivery:
        channel = self._state.channels[message.channel]
        with self._state.changed:
            url, leads = self._reply_url(channel, user, message)
            letter = interactions.message_shortcut(
                self._workspace_of(channel),
                user,
                channel,
                callback_id,
                events.stored(message, self._state.users[message.user]),
                self._state.new_trigger(user.id),
                url,
                self._state.new_ts(),
            )
            return self._interactive(letter, leads)

    def click(self, where: Message | Modal, what: str, user: User, chosen: Any = None) -> Delivery:
        """`what`: the text of a button, a value of feedback buttons, or an action_id. `chosen`: for whatever is no button.

        Raises LookupError when there is no such thing to click, as a person would.
        """
        with self._state.changed:
            block, element = screens.find(where, what)
            action = {
                "action_id": element["action_id"],
                "block_id": block["block_id"],
                "type": element["type"],
                "action_ts": self._state.new_ts(),
            } | screens.action_of(element, what, chosen)
            if isinstance(where, Modal):
                if not element["type"].endswith("button") and chosen is not None:
                    where.view["state"]["values"].setdefault(block["block_id"], {})[element["action_id"]] = (
                        screens.element_value(element, chosen)
                    )
                place = interactions.in_view(where, screens.values_of(where, {}, half=True))
                here, leads = self._state.workspaces[where.team], None
            else:
                channel = self._state.channels[where.channel]
                url, leads = self._reply_url(channel, user, where)
                shown = events.stored(where, self._state.users[where.user])
                place = interactions.in_message(where, shown, channel, url, {})
                here = self._workspace_of(channel)
            trigger = self._state.new_trigger(user.id)
            return self._interactive(interactions.block_actions(here, user, action, trigger, place), leads)

    def choose(self, where: Message | Modal, what: str, chosen: Any, user: User) -> Delivery:
        """In a select or an overflow menu: the option's text or value; in a picker, what is picked."""
        return self.click(where, what, user, chosen)

    def submit(self, modal: Modal, values: Mapping[str, Any], user: User) -> Delivery:
        """`values` by action_id, block_id or label; what is not named keeps what stands in it.

        Raises ValueError for what a person could not submit: an empty required input, an option not offered. The answer
        (errors, update, push, clear) is carried out; errors are then in `delivery.response`.
        """
        with self._state.changed:
            state = screens.values_of(modal, values)
            letter = interactions.view_submission(
                self._state.workspaces[modal.team], user, modal, state, self._state.new_trigger(user.id)
            )
            return self._courier.bring("interactive", letter, lambda answer: self._submitted(modal, answer))

    def close(self, modal: Modal, user: User, everything: bool = False) -> Delivery | None:
        """The app hears of it only when the view asked to."""
        with self._state.changed:
            stack = self._state.stacks[user.id]
            gone = list(stack) if everything else stack[-1:]
            del stack[len(stack) - len(gone) :]
            if not modal.view["notify_on_close"]:
                return None
            here = self._state.workspaces[modal.team]
            return self._interactive(interactions.view_closed(here, user, modal, everything))

    def open_home(self, user: User, tab: str = "home") -> None:
        with self._state.changed:
            event = events.home_opened(
                user, self._state.direct(user.id), tab, self._state.homes.get(user.id), self._state.new_ts()
            )
            self.event(event, self._state.workspace_of(user.id))

    def look_at(self, user: User, *places: Channel) -> None:
        """While the assistant's pane is open; nothing: Slack does not say what."""
        with self._state.changed:
            here = self._state.workspace_of(user.id)
            seen = [events.looked_at(place, here.team) for place in places]
            event = events.context_changed(user, self._state.direct(user.id), seen, self._state.new_ts())
            self.event(event, here)

    def stop(self, user: User, place: Channel | User | str, thread: str) -> None:
        """The native Stop button of a session."""
        channel = self._place(place)
        with self._state.changed:
            streams = [m.ts for m in self._state.messages if m.channel == channel.id and m.stream == "open"]
            streaming = next((ts for ts in streams if self._root(channel.id, ts) == thread), None)
            event = events.session_stopped(user, channel, thread, streaming, self._state.new_ts())
            self.event(event, self._workspace_of(channel))

    def open_details(self, user: User, message: Message, url: str) -> None:
        """A click on a work object that the app unfurled."""
        channel = self._state.channels[message.channel]
        with self._state.changed:
            trigger, ts = self._state.new_trigger(user.id), self._state.new_ts()
            ref = message.unfurls[url]["external_ref"]
            event = events.details_requested(user, channel, ts, trigger, url, ref, message.ts)
            self.event(event, self._workspace_of(channel))

    def run_step(self, callback_id: str, inputs: Json) -> str:
        """A workflow reaches the app's step; returns the execution, see `functions`."""
        with self._state.changed:
            execution = self._state.new_id("Fx")
            self._state.functions[execution] = None
            here = self.workspace
            self.event(
                events.function_executed(here, callback_id, inputs, execution, here.bot_token, self._state.new_ts()),
                here,
            )
        return execution

    # carrying out what the app answered

    def _said(self, leads: Json, answer: Any) -> None:
        if isinstance(answer, dict) and (answer.get("text") or answer.get("blocks")):
            self._checked("acknowledgement", lambda: replied(self._state, leads, answer))

    def _submitted(self, modal: Modal, answer: Any) -> None:
        self._checked("view_submission", lambda: self._carry_out(modal, answer or {}))

    def _carry_out(self, modal: Modal, answer: Json) -> None:
        action, stack = answer.get("response_action"), self._state.stacks[modal.user]
        if action == "errors":
            inputs = {block["block_id"] for block in modal.view["blocks"] if block["type"] == "input"}
            if not answer.get("errors") or set(answer["errors"]) - inputs:
                raise Refused("invalid_errors", f"{answer.get('errors')}, inputs are {sorted(inputs)}", fault=True)
        elif action == "clear":
            stack.clear()
        elif action in {"update", "push"}:
            check_view(answer.get("view"), ("modal",))
            if action == "update":
                replaced(self._state, modal, answer["view"])
            else:
                pushed(self._state, self._state.workspaces[modal.team], modal.user, answer["view"])
        elif action is None:
            if stack and stack[-1] == modal.id:
                stack.pop()
        else:
            raise Refused("invalid_response_action", str(action), fault=True)

    def _checked(self, where: str, carry_out: Any) -> None:
        try:
            carry_out()
        except Refused as no:
            self._state.fault(where, no.error, "; ".join(no.messages))

    # reading what is on screen

    def _interactive(self, letter: Json, leads: Json | None = None) -> Delivery:
        return self._courier.bring("interactive", letter, None if leads is None else lambda a: self._said(leads, a))

    def _workspace_of(self, channel: Channel) -> Workspace:
        return self._state.workspaces[self._state.home_of_channel[channel.id]]

    def _root(self, channel: str, ts: str) -> str | None:
        message = self._state.message(channel, ts)
        return message.root if message else None

    def _reply_url(self, channel: Channel, user: User, message: Message | None) -> tuple[str, Json]:
        id = self._state.new_id("reply-")
        leads = {
            "channel": channel.id,
            "user": user.id,
            "bot": self._workspace_of(channel).bot.id,
            "ends": self._state.clock.now() + RESPONSE_URL_SECONDS,
            "left": RESPONSES_MOST,
        } | ({"message": message.ts} if message else {})
        self._state.reply_urls[id] = leads
        return f"{self._state.base_url.removesuffix('api/')}respond/{id}", leads
