import sys

from tests.instruments import InstrumentMissingError, check_scripts, install, lock

try:
    match sys.argv[1:]:
        case ["--install"]:
            install()
        case ["--lock"]:
            lock()
        case ["--scripts"]:
            sys.exit(check_scripts() > 0)
        case _:
            sys.exit("tests/instruments: say --install, --scripts or --lock")
except InstrumentMissingError as error:
    sys.exit(f"tests/instruments: {error}")
