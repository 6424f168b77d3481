"""Files (upload v2) and canvases."""

from tests.loopback.checking import check_message
from tests.loopback.methods.places import inside, thread_of, visible
from tests.loopback.state import Json, Message, Refused, State, Upload
from tests.loopback.web_api import Call, method

SHARED_WITH = ("channel_ids", "user_ids")


@method("files.getUploadURLExternal", "files:write", needs=("filename", "length"), tier=4)
def announce(state: State, call: Call) -> Json:
    length = int(call.args["length"])
    if length <= 0:
        raise Refused("invalid_arguments", "length must be positive", fault=True)
    upload = Upload(state.new_id("F"), call.args["filename"], length)
    state.uploads[upload.id] = upload
    return {"upload_url": f"{state.base_url.removesuffix('api/')}upload/{upload.id}", "file_id": upload.id}


@method("files.completeUploadExternal", "files:write", needs=("files",), tier=4)
def complete(state: State, call: Call) -> Json:
    uploads = [_finished(state, one) for one in call.args["files"]]
    place = call.args.get("channel_id") or call.args.get("channels")
    if place:
        channel = inside(state, call, place)
        if call.args.get("initial_comment"):
            check_message({"text": call.args["initial_comment"]})
        state.add(
            Message(
                channel=channel.id,
                ts=state.new_ts(),
                user=call.bot,
                text=call.args.get("initial_comment", ""),
                thread_ts=thread_of(state, channel.id, call.args.get("thread_ts")),
                files=[described(upload) for upload in uploads],
                by_app=True,
            )
        )
    for upload in uploads:
        upload.completed = True
    return {"files": [described(upload) for upload in uploads]}


def _finished(state: State, named: Json) -> Upload:
    upload = state.uploads.get(named.get("id", ""))
    if upload is None or upload.content is None or len(upload.content) != upload.length:
        raise Refused("file_not_found", "nothing, or not all of it, was uploaded", fault=True)
    if upload.completed:
        raise Refused("file_already_completed", fault=True)
    upload.title = named.get("title", "")
    return upload


def described(upload: Upload) -> Json:
    return {
        "id": upload.id,
        "name": upload.name,
        "title": upload.title or upload.name,
        "size": upload.length,
        "filetype": upload.name.rpartition(".")[2],
        "permalink": f"https://home.slack.com/files/{upload.id}/{upload.name}",
    }


@method("files.info", "files:read", needs=("file",), tier=4)
def info(state: State, call: Call) -> Json:
    upload = state.uploads.get(call.args["file"])
    if upload is None and call.args["file"] in state.canvases:
        title = state.canvases[call.args["file"]]["title"]
        return {"file": described(Upload(call.args["file"], "canvas", 0, title=title)) | {"filetype": "quip"}}
    if upload is None:
        raise Refused("file_not_found")
    return {"file": described(upload)}


@method("files.delete", "files:write", needs=("file",))
def delete(state: State, call: Call) -> Json:
    if state.uploads.pop(call.args["file"], None) is None:
        raise Refused("file_not_found")
    return {}


@method("canvases.create", "canvases:write", tier=2)
def create_canvas(state: State, call: Call) -> Json:
    _plan_has_canvases(call)
    if call.args.get("channel_id"):
        visible(state, call, call.args["channel_id"])
    id = state.new_id("F")
    state.canvases[id] = {
        "title": call.args.get("title", ""),
        "content": [_content(call.args.get("document_content") or {"type": "markdown", "markdown": ""})],
    }
    return {"canvas_id": id}


@method("canvases.edit", "canvases:write", needs=("canvas_id", "changes"))
def edit_canvas(state: State, call: Call) -> Json:
    _plan_has_canvases(call)
    canvas = state.canvases.get(call.args["canvas_id"])
    if canvas is None:
        raise Refused("canvas_not_found")
    if len(call.args["changes"]) != 1:
        raise Refused("invalid_arguments", "one change a call", fault=True)
    change = call.args["changes"][0]
    content = _content(change.get("document_content") or {})
    if change.get("operation") == "replace":
        canvas["content"] = [content]
    elif change.get("operation") in {"insert_at_end", "insert_at_start"}:
        at = len(canvas["content"]) if change["operation"] == "insert_at_end" else 0
        canvas["content"].insert(at, content)
    else:
        raise Refused("invalid_arguments", f"operation {change.get('operation')!r}", fault=True)
    return {}


@method("canvases.access.set", "canvases:write", needs=("canvas_id", "access_level"))
def share_canvas(state: State, call: Call) -> Json:
    _plan_has_canvases(call)
    canvas = state.canvases.get(call.args["canvas_id"])
    if canvas is None:
        raise Refused("canvas_not_found")
    channels, users = ([each for each in str(call.args.get(key) or "").split(",") if each] for key in SHARED_WITH)
    if bool(channels) == bool(users):
        raise Refused("invalid_parameters", "either channel_ids or user_ids", fault=True)
    for channel in channels:
        visible(state, call, channel)
    canvas["readers"] = channels or users
    return {}


@method("canvases.delete", "canvases:write", needs=("canvas_id",))
def delete_canvas(state: State, call: Call) -> Json:
    if state.canvases.pop(call.args["canvas_id"], None) is None:
        raise Refused("canvas_not_found")
    return {}


def _plan_has_canvases(call: Call) -> None:
    if not call.workspace.has_canvases:
        raise Refused(
            "free_team_canvas_tab_already_exists" if call.args.get("channel_id") else "canvas_disabled_user_team"
        )


def _content(content: Json) -> str:
    if content.get("type") != "markdown" or not isinstance(content.get("markdown"), str):
        raise Refused("invalid_arguments", "document_content is {type: markdown, markdown: …}", fault=True)
    return str(content["markdown"])
