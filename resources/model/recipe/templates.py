# SPDX-License-Identifier: GPL-3.0-or-later
"""The chat templates that the files carry."""

# Earlier thinking is left out, as the models of this kind do; the model itself opens <think> where it wants to.
CHAT = """{%- for message in messages -%}
{%- if message.role == 'system' -%}<|system|> {{ message.content }}
{%- elif message.role == 'user' -%}<|user|> {{ message.content }}
{%- elif message.role == 'assistant' -%}<|assistant|>{{ message.content.split('</think>')[-1].strip() }}<|end|>
{%- endif -%}
{%- endfor -%}
{%- if add_generation_prompt -%}<|assistant|>{%- endif -%}
"""

# Without fine-tuning the model knows documents only: the last question as one of those that it was trained on, thinking
# in <think> or not as it likes.
DOCUMENT = """{%- for message in messages -%}
{%- if message.role == 'user' -%}Question: {{ message.content }}{{ '\\n' }}
{%- elif message.role == 'assistant' -%}{{ message.content.split('</think>')[-1].strip() }}{{ '\\n\\n' }}
{%- endif -%}
{%- endfor -%}
"""
