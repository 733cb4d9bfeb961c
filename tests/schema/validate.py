"""Holds bank files against a JSON Schema: validate.py SCHEMA BANK...

Prints one JSON object: for each file, each thing found, as "place rule". Needs Python 3.11 with the
package jsonschema; on an older Python also the package tomli.
"""

import datetime
import json
import sys

import jsonschema

try:
    import tomllib
except ImportError:
    import tomli as tomllib


def plain(value):
    """A TOML value as JSON has it: days and times become texts, as in 2026-11-01."""
    if isinstance(value, dict):
        return {key: plain(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [plain(inner) for inner in value]
    if isinstance(value, (datetime.date, datetime.time)):
        return value.isoformat()
    return value


def found(validator, file):
    with open(file, "rb") as bank:
        errors = validator.iter_errors(plain(tomllib.load(bank)))
    return sorted(
        "/".join(map(str, error.absolute_path)) + " " + error.validator for error in errors
    )


def main(schema, *files):
    with open(schema, encoding="utf-8") as text:
        schema = json.load(text)
    jsonschema.Draft202012Validator.check_schema(schema)
    checker = jsonschema.Draft202012Validator.FORMAT_CHECKER
    validator = jsonschema.Draft202012Validator(schema, format_checker=checker)
    print(json.dumps({file: found(validator, file) for file in files}))


main(*sys.argv[1:])
