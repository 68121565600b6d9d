import sys

from tests.instruments import InstrumentMissingError, install

try:
    install()
except InstrumentMissingError as error:
    sys.exit(f"tests/instruments: {error}")
