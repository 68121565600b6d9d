"""The mutants of a Python module, and how one takes the place of what runs."""

from __future__ import annotations

import ast
import functools
import sys
import types
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

_SWAPS: dict[type, type] = {
    ast.Lt: ast.LtE, ast.LtE: ast.Lt, ast.Gt: ast.GtE, ast.GtE: ast.Gt, ast.Eq: ast.NotEq, ast.NotEq: ast.Eq,
    ast.Is: ast.IsNot, ast.IsNot: ast.Is, ast.In: ast.NotIn, ast.NotIn: ast.In,
    ast.Add: ast.Sub, ast.Sub: ast.Add, ast.Mult: ast.FloorDiv, ast.FloorDiv: ast.Mult, ast.Mod: ast.Mult,
    ast.BitOr: ast.BitAnd, ast.BitAnd: ast.BitOr, ast.And: ast.Or, ast.Or: ast.And,
}  # fmt: skip
_OTHER_WORD = {"sorted": "list"}


@dataclass(frozen=True)
class Change:
    """One change: `swap(True)` makes it in the tree, `swap(False)` takes it back."""

    line: int
    operator: str
    before: str
    after: str
    inside: str  # the function, method or class around it; empty at the module's level
    assigns: tuple[str, ...]  # the names that a statement of the module's level gives values to
    swap: Callable[[bool], None]


UNCHANGED = Change(0, "", "", "", "", (), lambda _: None)


def changes(tree: ast.Module) -> Iterator[Change]:
    """Every change of a module, in its order. Docstrings, annotations and imports stay as they are."""
    for statement in tree.body:
        if isinstance(statement, (ast.FunctionDef, ast.ClassDef)):
            yield from _definition(statement, statement.name)
        elif isinstance(statement, (ast.Assign, ast.AnnAssign)) and statement.value is not None:
            targets = statement.targets if isinstance(statement, ast.Assign) else [statement.target]
            names = tuple(target.id for target in targets if isinstance(target, ast.Name))
            if names and "__all__" not in names and not isinstance(statement.value, ast.Subscript):
                yield from _within(statement, "value", "", names)


def _definition(node: ast.FunctionDef | ast.ClassDef, name: str) -> Iterator[Change]:
    for place, statement in enumerate(node.body):
        if isinstance(statement, (ast.FunctionDef, ast.ClassDef)) and isinstance(node, ast.ClassDef):
            yield from _definition(statement, f"{name}.{statement.name}")
        elif isinstance(node, ast.FunctionDef) and not (place == 0 and _is_docstring(statement)):
            yield from _item(node, "body", place, name, ())
    if isinstance(node, ast.FunctionDef):
        for place, default in enumerate(node.args.defaults):
            if not (isinstance(default, ast.Constant) and default.value is None):
                yield from _item(node.args, "defaults", place, name, ())


def _is_docstring(node: ast.AST) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _item(parent: Any, field: str, place: int, inside: str, assigns: tuple[str, ...]) -> Iterator[Change]:
    """The changes of one member of a list, and what may stand in its place."""
    node = getattr(parent, field)[place]
    for operator, other in _others(node):

        def swap(on: bool, other: ast.AST = other) -> None:
            getattr(parent, field)[place] = other if on else node

        yield _change(node, other, operator, inside, assigns, swap)
    yield from _below(node, inside, assigns)


def _within(parent: Any, field: str, inside: str, assigns: tuple[str, ...]) -> Iterator[Change]:
    """The changes of one field, and what may stand in its place."""
    node = getattr(parent, field)
    for operator, other in _others(node):
        yield _change(
            node,
            other,
            operator,
            inside,
            assigns,
            lambda on, other=other: setattr(parent, field, other if on else node),
        )
    yield from _below(node, inside, assigns)


def _below(node: ast.AST, inside: str, assigns: tuple[str, ...]) -> Iterator[Change]:
    for field, value in ast.iter_fields(node):
        if field in ("annotation", "returns", "decorator_list", "type_params") or isinstance(
            node, (ast.Import, ast.ImportFrom)
        ):
            continue
        if isinstance(value, list):
            for place, each in enumerate(value):
                if isinstance(each, ast.AST) and not _is_docstring(each):
                    yield from _item(node, field, place, inside, assigns)
        elif isinstance(value, ast.AST) and not isinstance(node, ast.FormattedValue | ast.JoinedStr):
            yield from _within(node, field, inside, assigns)


def _change(node: Any, other: Any, operator: str, inside: str, assigns: tuple[str, ...], swap: Any) -> Change:
    ast.copy_location(other, node)
    ast.fix_missing_locations(other)
    return Change(getattr(node, "lineno", 0), operator, _short(node), _short(other), inside, assigns, swap)


def _short(node: ast.AST) -> str:
    return " ".join(ast.unparse(node).split())[:100]


def _others(node: Any) -> Iterator[tuple[str, ast.AST]]:
    """What may stand in the place of a node, with the operator's name."""
    yield from _statements(node)
    if isinstance(node, ast.Compare) and type(node.ops[0]) in _SWAPS:
        for place, sign in enumerate(node.ops):
            ops = [*node.ops[:place], _SWAPS[type(sign)](), *node.ops[place + 1 :]]
            yield "compare", ast.Compare(node.left, ops, node.comparators)
    elif isinstance(node, ast.BinOp) and type(node.op) in _SWAPS:
        yield "reckon", ast.BinOp(node.left, _SWAPS[type(node.op)](), node.right)
    elif isinstance(node, ast.BoolOp):
        yield "logic", ast.BoolOp(_SWAPS[type(node.op)](), node.values)
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, (ast.Not, ast.USub)):
        yield ("logic" if isinstance(node.op, ast.Not) else "reckon"), node.operand
    elif isinstance(node, ast.IfExp):
        yield "branch", ast.IfExp(_turned(node.test), node.body, node.orelse)
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _OTHER_WORD:
        yield "order", ast.Call(ast.Name(_OTHER_WORD[node.func.id], ast.Load()), node.args, [])
    elif isinstance(node, ast.Constant):
        yield from _constants(node)


def _constants(node: ast.Constant) -> Iterator[tuple[str, ast.AST]]:
    if isinstance(node.value, bool):
        yield "truth", ast.Constant(not node.value)
    elif isinstance(node.value, int):
        yield "number", ast.Constant(node.value + 1)
    elif isinstance(node.value, str):
        yield "text", ast.Constant("" if node.value else "other")


def _statements(node: Any) -> Iterator[tuple[str, ast.AST]]:
    if isinstance(node, (ast.If, ast.While)):
        yield "branch", type(node)(_turned(node.test), node.body, node.orelse)
    elif isinstance(node, ast.Return) and node.value is not None:
        if not (isinstance(node.value, ast.Constant) and node.value.value in (None, False, True)):
            yield "result", ast.Return(ast.Constant(None))
    elif isinstance(node, (ast.Expr, ast.AugAssign, ast.Raise, ast.Return)):
        if not (isinstance(node, ast.Expr) and isinstance(node.value, (ast.Yield, ast.YieldFrom))):
            yield "statement", ast.Pass()
    elif isinstance(node, ast.Assign) and isinstance(node.targets[0], (ast.Attribute, ast.Subscript)):
        yield "statement", ast.Pass()
    elif isinstance(node, (ast.Continue, ast.Break)):
        yield "statement", ast.Break() if isinstance(node, ast.Continue) else ast.Continue()


def _turned(test: ast.expr) -> ast.expr:
    return ast.UnaryOp(ast.Not(), test)


def put_in_place(module: types.ModuleType, code: types.CodeType, assigns: tuple[str, ...]) -> None:
    """Let a running module behave as this code of it: functions and methods get new bodies where they are, and what the
    module's level assigns takes the place of the old value wherever our modules hold that.
    """
    old = dict(vars(module))
    fresh = types.ModuleType(module.__name__)
    kept = ("__file__", "__package__", "__spec__", "__loader__")
    vars(fresh).update({name: old[name] for name in kept})
    sys.modules[module.__name__] = fresh
    try:
        exec(code, vars(fresh))
    finally:
        sys.modules[module.__name__] = module
    for name in assigns:
        new = vars(fresh)[name]
        for other in [held for key, held in sys.modules.items() if key.startswith(("better_fit", "tests"))]:
            for key, value in list(vars(other).items()):
                if key == name and (value is old[name] or value == old[name]):
                    setattr(other, key, new)
    for name, new in vars(fresh).items():
        if getattr(new, "__module__", None) == module.__name__ and name in old:
            _transplant(old[name], new)


def _transplant(old: Any, new: Any) -> None:
    if isinstance(new, type) and isinstance(old, type):
        for name, member in vars(new).items():
            if name in vars(old) and name != "__class__":
                _transplant(vars(old)[name], member)
        return
    old, new = _function(old), _function(new)
    if old is not None and new is not None and len(old.__code__.co_freevars) == len(new.__code__.co_freevars):
        old.__code__, old.__defaults__, old.__kwdefaults__ = new.__code__, new.__defaults__, new.__kwdefaults__


def _function(member: Any) -> types.FunctionType | None:
    """The plain function in a member of a class or a module."""
    if isinstance(member, property):
        member = member.fget
    elif isinstance(member, functools.cached_property):
        member = member.func
    elif isinstance(member, (classmethod, staticmethod)):
        member = member.__func__
    member = getattr(member, "__wrapped__", member)
    return member if isinstance(member, types.FunctionType) else None
