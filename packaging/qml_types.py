"""Write what QML may see of Python (types, properties, slots) as .qmltypes files for qmllint.

The truth is the running metaobject of each class, so a member QML misspells is found by the linter.

    python packaging/qml_types.py OUT_FOLDER PACKAGE_OR_MODULE...
"""

import importlib
import inspect
import pkgutil
import sys
from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

from PySide6.QtCore import QMetaMethod, QMetaProperty, QObject

# how the metaobject names a type -> how a .qmltypes file does
NAMES = {"PyObject": "QVariant"}


def modules(name: str) -> Iterator[ModuleType]:
    """The named module and, if it is a package, all within."""
    module = importlib.import_module(name)
    yield module
    for found in pkgutil.walk_packages(getattr(module, "__path__", ()), f"{name}."):
        yield importlib.import_module(found.name)


def typed(name: str) -> str:
    """`type: "int"`, with the pointer told apart from the class."""
    plain = name.rstrip("*")
    pointer = "; isPointer: true" if name.endswith("*") else ""
    return f'type: "{NAMES.get(plain, plain)}"{pointer}'


def property_type(kind: type[QObject], prop: QMetaProperty) -> str:
    """What the metaobject says, or for a plain QObject what its getter is annotated with."""
    if prop.typeName() != "QObject*":
        return typed(str(prop.typeName()))
    getter = inspect.getattr_static(kind, prop.name()).fget
    said = getter.__annotations__.get("return", "QObject")
    return typed(f"{getattr(said, '__name__', said).split(' |')[0]}*")


def property_line(kind: type[QObject], prop: QMetaProperty) -> str:
    """One `Property { ... }` of a component."""
    parts = [f'name: "{prop.name()}"', property_type(kind, prop), f'read: "{prop.name()}"']
    if prop.hasNotifySignal():
        parts.append(f'notify: "{bytes(prop.notifySignal().name().data()).decode()}"')
    parts.append(f"isReadonly: {str(not prop.isWritable()).lower()}")
    if prop.isConstant():
        parts.append("isPropertyConstant: true")
    return f"        Property {{ {'; '.join(parts)} }}"


def method_line(method: QMetaMethod) -> str:
    """One `Signal { ... }` or `Method { ... }` of a component."""
    kind = "Signal" if method.methodType() == QMetaMethod.MethodType.Signal else "Method"
    inside = [f'name: "{bytes(method.name().data()).decode()}"']
    if kind == "Method" and method.typeName() != "void":
        inside.append(typed(str(method.typeName())))
    parameters = [
        f"Parameter {{ {typed(bytes(each.data()).decode())} }}" for each in method.parameterTypes()
    ]
    return f"        {kind} {{ {'; '.join(inside)}; {' '.join(parameters)} }}"


def component(kind: type[QObject], uri: str) -> str:
    """One class as a `Component { ... }`, with what it inherits from our own classes."""
    base = next(each for each in kind.__mro__ if each.__module__.startswith("PySide6."))
    meta, below = kind.staticMetaObject, base.staticMetaObject
    head = [
        f'        name: "{kind.__name__}"',
        '        accessSemantics: "reference"',
        f'        prototype: "{base.__name__}"',
        f'        exports: ["{uri}/{kind.__name__} 1.0"]',
        "        exportMetaObjectRevisions: [256]",
    ]
    properties = range(below.propertyCount(), meta.propertyCount())
    methods = range(below.methodCount(), meta.methodCount())
    members = [property_line(kind, meta.property(index)) for index in properties]
    members += [method_line(meta.method(index)) for index in methods]
    return "\n".join(["    Component {", *head, *members, "    }"])


def mentions(body: str, components: dict[str, str]) -> bool:
    """Whether one of ``components`` is the type of something in ``body``."""
    return any(f'type: "{name}"' in body for name in components)


def main(out: Path, names: list[str]) -> None:
    """Write OUT/<Uri/as/path>/{qmldir,module.qmltypes} for every QML module found."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for name in names:
        for module in modules(name):
            uri = getattr(module, "QML_IMPORT_NAME", None)
            for cls_name, cls in inspect.getmembers(module, inspect.isclass):
                if uri and issubclass(cls, QObject) and cls.__module__ == module.__name__:
                    found[uri][cls_name] = component(cls, uri)
    for uri, components in found.items():
        folder = out / Path(*uri.split("."))
        folder.mkdir(parents=True, exist_ok=True)
        body = "\n".join(components.values())
        others = (other for other in found if other != uri and mentions(body, found[other]))
        imports = "".join(f"import {each}\n" for each in ("QtQuick", *others))
        (folder / "qmldir").write_text(f"module {uri}\ntypeinfo module.qmltypes\n{imports}")
        (folder / "module.qmltypes").write_text(
            f"import QtQuick.tooling 1.2\n\nModule {{\n{body}\n}}\n"
        )


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
    main(Path(sys.argv[1]), sys.argv[2:])
