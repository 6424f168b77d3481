"""A column that stores a typed value as JSON and gives the same typed value back."""

from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import JSON
from sqlalchemy.types import TypeDecorator


def as_json(kind: Any) -> type[TypeDecorator[Any]]:
    """A column type for values of `kind`, stored as plain JSON in any database."""
    adapter: TypeAdapter[Any] = TypeAdapter(kind)

    class AsJson(TypeDecorator[Any]):
        impl = JSON
        cache_ok = True

        def process_bind_param(self, value: Any, dialect: Any) -> Any:
            return adapter.dump_python(value, mode="json")

        def process_result_value(self, value: Any, dialect: Any) -> Any:
            return adapter.validate_python(value)

    return AsJson
