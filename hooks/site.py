"""This repository's door to MkDocs: the events of the plugin `easyread`, which is not installed here but lies beside."""

from __future__ import annotations

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from easyread.door.site import EasyRead

_door = EasyRead()
_door.load_config({})
on_startup = _door.on_startup
on_config = _door.on_config
on_pre_build = _door.on_pre_build
on_files = _door.on_files
on_nav = _door.on_nav
on_env = _door.on_env
on_page_content = _door.on_page_content
on_page_context = _door.on_page_context
on_post_page = _door.on_post_page
on_build_error = _door.on_build_error
on_post_build = _door.on_post_build
on_serve = _door.on_serve
