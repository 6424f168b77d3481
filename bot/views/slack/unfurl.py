"""A link to an asset, shown with what anybody may know of it: the whole channel sees it, guests too."""

from datetime import UTC, datetime, time

from slack_sdk.models.metadata import (
    ContentItemEntityFields,
    EntityAttributes,
    EntityCustomField,
    EntityMetadata,
    EntityPayload,
    EntityStringField,
    EntityTimestampField,
    EntityTitle,
    EventAndEntityMetadata,
    ExternalRef,
)

from bot.views.slack.escaping import plain
from bot.words import Words
from content_library.intake import Asset
from content_library.picture import Picture
from content_library.sharing import may_share

TITLE, SUMMARY = 150, 300
PRODUCT = "Milepost"


def asset_unfurl(asset: Asset, url: str, picture: Picture, words: Words) -> EventAndEntityMetadata | None:
    """A `content_item` for `chat.unfurl(metadata=…)`; None for what not everybody may be offered. `url` as it was
    posted.
    """
    if may_share(picture, asset, "guest", "shared").kind != "offer":
        return None
    payload = EntityPayload(
        attributes=EntityAttributes(
            title=EntityTitle(text=plain(asset.title, TITLE)),
            display_type=plain(words.named("format", asset.format), 40) if asset.format else None,
            product_name=PRODUCT,
            locale=words.language,
        ),
        fields=_fields(asset),
        custom_fields=[*_custom(asset, words)],
    )
    reference = ExternalRef(id=asset.id, type="asset")
    entity = EntityMetadata(
        entity_type="slack#/entities/content_item",
        entity_payload=payload,
        external_ref=reference,
        url=asset.url or url,
        app_unfurl_url=url,
    )
    return EventAndEntityMetadata(entities=[entity])


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
