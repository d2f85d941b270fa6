"""`dataclass` for frozen values whose methods are made when they are first wanted.

The standard library compiles six methods for each class while the program starts, a quarter of all that a start
imports; most of these classes are not used before somebody opens what needs them. Apart from when, nothing differs:
for type checkers it is the standard one.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import MISSING, FrozenInstanceError, dataclass, fields
from reprlib import recursive_repr
from typing import Any

__all__ = ["dataclass"]

_FACTORY = object()
"""Stands for an argument that was not given and is made by the field's factory."""


def _dataclass(cls: type[Any] | None = None, /, **options: bool) -> Any:
    """The standard `dataclass`; one that is frozen without an order gets its methods later."""
    if cls is None:
        return lambda made: _dataclass(made, **options)
    if options.get("frozen") and not options.get("order"):
        return _frozen(cls, **{name: value for name, value in options.items() if name != "frozen"})
    return dataclasses.dataclass(**options)(cls)


dataclass = _dataclass  # noqa: F811  (type checkers go on knowing the standard one)


def _frozen(cls: type[Any], *, slots: bool = False, init: bool = True, eq: bool = True) -> type[Any]:
    cls.__doc__ = cls.__doc__ or cls.__name__  # Without one the standard library works out a signature.
    own = frozenset(cls.__dict__)
    hashes_itself = cls.__dict__.get("__hash__") is not None
    made = dataclasses.dataclass(init=False, repr=False, eq=False, slots=slots)(cls)
    methods: dict[str, Any] = {"__repr__": _repr, "__getstate__": _state, "__setstate__": _restore}
    methods["__setattr__"], methods["__delattr__"] = _refusals(made)
    if init:
        methods["__init__"] = _later(made, "__init__", _init)
    if eq:
        methods["__eq__"] = _later(made, "__eq__", _eq)
    for name, method in methods.items():
        if name not in own:
            setattr(made, name, method)
    if eq and not hashes_itself:
        made.__hash__ = _later(made, "__hash__", _hash)
    return made


def _later(cls: type[Any], name: str, make: Callable[[type[Any]], Callable[..., Any]]) -> Callable[..., Any]:
    """A method that at its first call puts the one made for the class into its own place."""

    def first(self: Any, /, *args: Any, **named: Any) -> Any:
        method = make(cls)
        method.__name__, method.__qualname__ = name, f"{cls.__qualname__}.{name}"
        method.__module__ = cls.__module__
        setattr(cls, name, method)
        return method(self, *args, **named)

    first.__name__, first.__qualname__, first.__module__ = name, f"{cls.__qualname__}.{name}", cls.__module__
    return first


def _init(cls: type[Any]) -> Callable[..., Any]:
    known: dict[str, Any] = {"_FACTORY": _FACTORY, "_set": object.__setattr__}
    plain: list[str] = []
    named: list[str] = []
    body: list[str] = []
    for each in fields(cls):
        name, value, given = each.name, each.name, each.name
        if each.default_factory is not MISSING:
            known[f"_make_{name}"] = each.default_factory
            given, value = f"{name}=_FACTORY", f"_make_{name}() if {name} is _FACTORY else {name}"
        elif each.default is not MISSING:
            known[f"_default_{name}"] = each.default
            given = f"{name}=_default_{name}"
        if each.init:
            (named if each.kw_only else plain).append(given)
        elif each.default_factory is not MISSING:
            value = f"_make_{name}()"
        elif each.default is not MISSING:
            value = f"_default_{name}"
        else:
            continue
        body.append(f"_set(self, {name!r}, {value})")
    if hasattr(cls, "__post_init__"):
        body.append("self.__post_init__()")
    parameters = ", ".join(["self", *plain, *(["*", *named] if named else [])])
    return _compiled(f"def made({parameters}):", body or ["pass"], known)


def _eq(cls: type[Any]) -> Callable[..., Any]:
    names = [each.name for each in fields(cls) if each.compare]
    mine, theirs = (_together(who, names) for who in ("self", "other"))
    same = ["if other.__class__ is self.__class__:", f"    return {mine} == {theirs}", "return NotImplemented"]
    return _compiled("def made(self, other):", same, {})


def _hash(cls: type[Any]) -> Callable[..., Any]:
    names = [each.name for each in fields(cls) if (each.compare if each.hash is None else each.hash)]
    return _compiled("def made(self):", [f"return hash({_together('self', names)})"], {})


def _together(who: str, names: list[str]) -> str:
    return f"({''.join(f'{who}.{name}, ' for name in names)})"


def _compiled(head: str, body: list[str], known: dict[str, Any]) -> Callable[..., Any]:
    found: dict[str, Any] = {}
    exec("\n".join([head, *(f"    {line}" for line in body)]), known, found)
    method: Callable[..., Any] = found["made"]
    return method


@recursive_repr()
def _repr(self: Any) -> str:
    told = ", ".join(f"{each.name}={getattr(self, each.name)!r}" for each in fields(self) if each.repr)
    return f"{self.__class__.__qualname__}({told})"


def _state(self: Any) -> list[Any]:
    return [getattr(self, each.name) for each in fields(self)]


def _restore(self: Any, state: list[Any]) -> None:
    for each, value in zip(fields(self), state, strict=True):
        object.__setattr__(self, each.name, value)


def _refusals(cls: type[Any]) -> tuple[Callable[..., None], Callable[..., None]]:
    names = frozenset(each.name for each in fields(cls))

    def set_(self: Any, name: str, value: object) -> None:
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f"cannot assign to field {name!r}")
        super(cls, self).__setattr__(name, value)

    def delete(self: Any, name: str) -> None:
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f"cannot delete field {name!r}")
        super(cls, self).__delattr__(name)

    return set_, delete
