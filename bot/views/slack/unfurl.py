"""A link to an asset, shown with what anybody may know of it: the whole channel sees it, guests too."""

from collections.abc import Iterator
from datetime import UTC, datetime, time
from typing import Any

from slack_sdk.models.metadata import (
    ContentItemEntityFields,
    EntityAttributes,
    EntityCustomField,
    EntityMetadata,
    EntityPayload,
    EntityStringField,
    EntityTimestampField,
    EntityTitle,
    ExternalRef,
)

from bot.answering.wording import first_name, persona_label
from bot.views.slack.escaping import plain
from bot.words import Words
from content_library.intake import Asset
from content_library.picture import Picture
from content_library.sharing import Role, may_share

TITLE, SUMMARY = 150, 300
PRODUCT = "Milepost"


def asset_entity(asset: Asset, url: str, picture: Picture, words: Words) -> EntityMetadata | None:
    """A `content_item` for `chat.unfurl`; None for what not everybody may be offered. `url` as it was posted."""
    if may_share(picture, asset, "guest", "shared").kind != "offer":
        return None
    return _entity(asset, url, words, [*_custom(asset, words)])


def asset_details(asset: Asset, url: str, picture: Picture, role: Role, words: Words) -> EntityMetadata | None:
    """For `entity.presentDetails`, which one person sees beside the channel; None for what they may not know of."""
    sharing = may_share(picture, asset, role, "shared" if role == "guest" else "dm")
    if not sharing.may_be_titled:
        return None
    own = [] if role == "guest" else [*_for_colleagues(asset, sharing.kind, picture, words)]
    return _entity(asset, url, words, [*_custom(asset, words), *own])


def _entity(asset: Asset, url: str, words: Words, custom: list[EntityCustomField | dict[str, Any]]) -> EntityMetadata:
    payload = EntityPayload(
        attributes=EntityAttributes(
            title=EntityTitle(text=plain(asset.title, TITLE)),
            display_type=plain(words.named("format", asset.format), 40) if asset.format else None,
            product_name=PRODUCT,
            locale=words.language,
        ),
        fields=_fields(asset),
        custom_fields=custom,
    )
    return EntityMetadata(
        entity_type="slack#/entities/content_item",
        entity_payload=payload,
        external_ref=ExternalRef(id=asset.id, type="asset"),
        url=asset.url or url,
        app_unfurl_url=url,
    )


def _for_colleagues(asset: Asset, kind: str, picture: Picture, words: Words) -> Iterator[EntityCustomField]:
    readers = words.listed(persona_label(picture, each) for each in asset.personas)
    shown = {
        "sharing": (words.say("slack-sharing"), words.say("slack-may-send", kind=kind)),
        "readers": (words.say("slack-for-whom"), readers),
        "owner": (words.say("slack-owner"), first_name(picture, asset.owner) if asset.owner else ""),
        "expires": (words.say("slack-expires-on"), words.day(asset.expires_on) if asset.expires_on else ""),
        "used": (words.say("slack-used-lately"), "" if asset.uses_90d is None else str(asset.uses_90d)),
    }
    for key, (label, value) in shown.items():
        if value:
            yield EntityCustomField(label=label, key=key, type="string", value=plain(value, 150))


def _fields(asset: Asset) -> ContentItemEntityFields:
    summary = EntityStringField(value=plain(asset.summary, SUMMARY)) if asset.summary else None
    reviewed = asset.last_reviewed
    updated = EntityTimestampField(value=int(datetime.combine(reviewed, time(), UTC).timestamp())) if reviewed else None
    return ContentItemEntityFields(description=summary, date_updated=updated)


def _custom(asset: Asset, words: Words) -> list[EntityCustomField]:
    language = plain(words.language_name(asset.language), 40)
    fields = [EntityCustomField(label=words.say("slack-language"), key="language", type="string", value=language)]
    if asset.length:
        length = plain(asset.length, 60)
        fields.append(EntityCustomField(label=words.say("slack-length"), key="length", type="string", value=length))
    return fields
