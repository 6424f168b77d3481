"""What shows that the assistant is at work: status, title, prompts, sessions; and workflow functions."""

from tests.loopback.checking import check_words
from tests.loopback.methods.places import inside, visible
from tests.loopback.state import Json, Refused, Standing, State
from tests.loopback.web_api import Call, method

STATUS_SECONDS = 120.0
LOADING_MOST = 10
PROMPTS_MOST = 4
TITLE_MOST = 200
SESSION_STATUSES = ("processing", "active", "suspended", "closed")


@method("assistant.threads.setStatus", "assistant:write", "chat:write", needs=("channel_id", "thread_ts"), tier=0)
def set_status(state: State, call: Call) -> Json:
    """An empty status takes it away; a missing one is a mistake."""
    if "status" not in call.args:
        raise Refused("invalid_arguments", "[ERROR] missing required field: status", fault=True)
    loading = call.args.get("loading_messages") or []
    if len(loading) > LOADING_MOST:
        raise Refused("invalid_arguments", f"{len(loading)} loading_messages, at most {LOADING_MOST}", fault=True)
    for words in (call.args["status"], *loading):
        check_words(words, "plain")
    key = thread(state, call)
    if call.args["status"]:
        state.statuses[key] = Standing(
            *key, call.args["status"], state.clock.now() + STATUS_SECONDS, loading_messages=tuple(loading)
        )
    else:
        state.statuses.pop(key, None)
    return {}


@method("assistant.threads.setTitle", "assistant:write", needs=("channel_id", "thread_ts", "title"))
def set_title(state: State, call: Call) -> Json:
    check_words(call.args["title"], "plain")
    state.titles[thread(state, call)] = call.args["title"]
    return {}


@method("assistant.threads.setSuggestedPrompts", "assistant:write", needs=("channel_id", "prompts"))
def set_prompts(state: State, call: Call) -> Json:
    prompts = call.args["prompts"]
    good = isinstance(prompts, list) and len(prompts) <= PROMPTS_MOST
    if not good or not all(set(one) == {"title", "message"} and all(one.values()) for one in prompts):
        raise Refused("invalid_arguments", f"at most {PROMPTS_MOST} prompts, each a title and a message", fault=True)
    if call.args.get("thread_ts"):
        state.prompts[thread(state, call)] = prompts
    else:
        channel = visible(state, call, call.args["channel_id"])
        if channel.kind != "im":
            raise Refused("channel_type_not_supported", fault=True)
        state.prompts[channel.id, ""] = prompts
    return {}


@method("agents.sessions.setStatus", "assistant:write", "chat:write", needs=("channel_id", "status"))
def set_session(state: State, call: Call) -> Json:
    status, title = call.args["status"], call.args.get("title", "")
    if status not in SESSION_STATUSES:
        raise Refused("invalid_status", f"{status!r} is none of {SESSION_STATUSES}", fault=True)
    if len(title) > TITLE_MOST:
        raise Refused("invalid_arguments", f"title of {len(title)} characters, at most {TITLE_MOST}", fault=True)
    key = thread(state, call)
    before = state.sessions.get(key)
    state.sessions[key] = Standing(*key, status, title=title or (before.title if before else ""))
    return {}


@method("agents.sessions.rename", "assistant:write", "chat:write", needs=("channel_id", "title"))
def rename_session(state: State, call: Call) -> Json:
    key = thread(state, call)
    if key not in state.sessions:
        raise Refused("session_not_found")
    state.sessions[key].title = call.args["title"]
    return {}


def thread(state: State, call: Call) -> tuple[str, str]:
    """Raises `Refused` when there is no such thread where the bot is."""
    channel = inside(state, call, call.args["channel_id"])
    root = state.message(channel.id, str(call.args.get("thread_ts", "")))
    if root is None:
        raise Refused("invalid_thread_ts", fault=True)
    return channel.id, root.root


@method("functions.completeSuccess", needs=("function_execution_id",))
def succeed(state: State, call: Call) -> Json:
    if not isinstance(call.args.get("outputs"), dict):
        raise Refused("invalid_arguments", "[ERROR] missing required field: outputs", fault=True)
    return _end(state, call, {"outputs": call.args["outputs"]})


@method("functions.completeError", needs=("function_execution_id", "error"))
def fail(state: State, call: Call) -> Json:
    return _end(state, call, {"error": call.args["error"]})


def _end(state: State, call: Call, how: Json) -> Json:
    id = call.args["function_execution_id"]
    if id not in state.functions:
        raise Refused("function_execution_not_found", fault=True)
    if state.functions[id] is not None:
        raise Refused("function_execution_not_in_running_state", fault=True)
    state.functions[id] = how
    return {}
