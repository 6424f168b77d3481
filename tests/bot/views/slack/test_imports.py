"""Of Slack's kit the views know the models, no client: they send nothing."""

import ast
from pathlib import Path

import bot.views.slack

FOLDER = Path(bot.views.slack.__file__).parent


def test_the_views_import_only_the_models_of_slack():
    imported = {
        node.module
        for file in FOLDER.glob("*.py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and node.module and node.module.startswith("slack_")
    }

    assert imported == {"slack_sdk.models.blocks", "slack_sdk.models.metadata", "slack_sdk.models.views"}
