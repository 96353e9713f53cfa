# SPDX-License-Identifier: Apache-2.0
"""What CONTRIBUTING.md promises about the sources, as data and checks over the text of one file."""

import re
from dataclasses import dataclass

# Which layers each layer may include, itself always among them. base <- api <- {client, server},
# base <- auth <- {storage, server}, base <- http <- server, client <- ui, everything <- app.
ALLOWED = {
    "core/base": {"core/base"},
    "core/api": {"core/base", "core/api"},
    "core/auth": {"core/base", "core/auth"},
    "core/storage": {"core/base", "core/auth", "core/storage"},
    "core/transfer": {"core/base", "core/auth", "core/storage", "core/transfer"},
    "core/backup": {"core/base", "core/auth", "core/storage", "core/backup"},
    "core/http": {"core/base", "core/http"},
    "core/server": {"core/base", "core/api", "core/auth", "core/http", "core/server"},
    "core/client": {"core/base", "core/api", "core/client"},
    "ui": {"core/base", "core/api", "core/client", "ui"},
    "app": {"core/base", "core/api", "core/auth", "core/storage", "core/transfer", "core/backup", "core/http", "core/server",
            "core/client", "ui", "app"},
}

MAX_LINES = 400

# Includes of Qt classes carry no module, so the classes of Gui and Widgets are named here by their usual names. What
# slips through does not link in core, and the link test looks at the finished server.
GUI_OR_WIDGETS = re.compile(
    r"^(Qt(Gui|Widgets|Svg|SvgWidgets|OpenGL\w*|PrintSupport|Quick\w*|Qml\w*|Charts)/|Qt(Gui|Widgets|Svg|SvgWidgets)$"
    r"|Q(GuiApplication|Application|Widget|Dialog|Window|MainWindow|Painter\w*|Pixmap\w*|Image\w*|Icon\w*|Bitmap|Color\w*|Font\w*|Palette"
    r"|Screen|Cursor|Clipboard|DesktopServices|Style\w*|\w*Layout|Label|LineEdit|\w*Button|CheckBox|ComboBox|MessageBox|Menu\w*"
    r"|Action\w*|Shortcut|KeySequence|KeyEvent|MouseEvent|PaintEvent|CloseEvent|ResizeEvent|FocusEvent|\w*Validator"
    r"|TableView|TreeView|ListView|HeaderView|\w*Delegate|TableWidget|TreeWidget|ListWidget|TextEdit|PlainTextEdit|TextDocument"
    r"|StandardItem\w*|ScrollArea|StackedWidget|TabWidget|SystemTrayIcon|Accessible\w*|Svg\w*|Brush|Pen|Region|Transform)$)")

# (what the include must match, where it may stand, what to say)
MODULES = [
    (GUI_OR_WIDGETS, ("ui/", "app/desktop/"), "Qt Gui and Widgets belong in ui and app/desktop"),
    (re.compile(r"^(QtSql(/|$)|QSql)"), ("core/storage/",), "Qt Sql belongs in core/storage"),
    (re.compile(r"^(QtHttpServer(/|$)|QHttpServer|QAbstractHttpServer)"), ("core/http/",), "Qt HTTP Server belongs in core/http"),
    (re.compile(r"^(QtNetwork(/(?!QHostAddress$)|$)|QNetwork|QTcp|QSsl|QUdp|QAbstractSocket|QHttpMultiPart|QHttpPart)"),
     ("core/client/", "core/http/"), "Qt Network belongs in core/client and core/http"),
    (re.compile(r"^(QtNetwork/)?QLocal(Socket|Server)$"), ("core/client/", "core/http/", "app/desktop/"),
     "local sockets belong in core/client, core/http and where two starts of the desktop program meet"),
    (re.compile(r"^(QtNetwork/)?QHostAddress$"), ("core/client/", "core/http/", "core/server/", "app/"),
     "QHostAddress belongs where connections are known"),
    (re.compile(r"keychain", re.I), ("core/client/",), "QtKeychain belongs in core/client"),
    (re.compile(r"^(CLI/|toml\+\+/)"), ("core/base/", "core/server/", "app/"), "settings are read in one place"),
    (re.compile(r"^(argon2\.h|openssl/)"), ("core/base/", "core/auth/", "core/http/", "core/backup/"), "cryptography belongs in core/auth"),
]

# The documented exceptions to "no mutable globals": the request id that log lines of a thread carry, and the limiter of the
# log, which Qt's message handler is a plain function for; the memory a thread keeps for its next hash, likewise for libargon2.
MUTABLE_STATE_ALLOWED = {"core/base/log.cpp", "core/auth/hashingmemory.cpp"}


@dataclass(frozen=True)
class Finding:
    path: str
    line: int
    rule: str
    text: str

    def __str__(self):
        return f"{self.path}:{self.line}: [{self.rule}] {self.text}"


def layer_of(path):
    """The layer a path from the root belongs to, or None."""
    parts = path.split("/")
    if parts[0] == "core" and len(parts) > 2:
        return "/".join(parts[:2])
    return parts[0] if parts[0] in ("ui", "app") and len(parts) > 1 else None


def without_comments_and_strings(text):
    """The same text, same lines, with comments, string and character literals blanked."""
    token = re.compile(
        r'//[^\n]*|/\*.*?\*/|(?:u8|u|U|L)?R"(?P<d>[^(\s]*)\(.*?\)(?P=d)"|"(?:\\.|[^"\\\n])*"|(?<![0-9a-zA-Z_])(?:u8|u|U|L)?\'(?:\\.|[^\'\\\n])+\'',
        re.S)

    def blank(match):
        found = match.group(0)
        kept = '""' if found.endswith('"') else " "
        return kept + "\n" * found.count("\n")

    includes = {}

    def keep(match):  # an include's name is no string to blank
        includes[match.start()] = match.group(0)
        return match.group(0).replace('"', "\1")

    text = re.sub(r'^[ \t]*#[ \t]*include[^\n]*', keep, text, flags=re.M)
    return token.sub(blank, text).replace("\1", '"')


def check_includes(path, code):
    layer = layer_of(path)
    for number, line in enumerate(code.splitlines(), 1):
        match = re.match(r'\s*#\s*include\s*([<"])([^>"]+)[>"]', line)
        if not match:
            continue
        quoted, name = match.group(1) == '"', match.group(2)
        target = layer_of(name)
        if quoted and target is None:
            yield Finding(path, number, "include-path", f'"{name}" is not a path from the root')
        elif quoted and layer and target not in ALLOWED[layer]:
            yield Finding(path, number, "layer", f"{layer} may not include {target} ({name})")
        if quoted or not layer:
            continue
        for pattern, places, message in MODULES:
            if pattern.search(name) and not path.startswith(places):
                yield Finding(path, number, "module", f"<{name}>: {message}")


def check_event_loops(path, code):
    for number, line in enumerate(code.splitlines(), 1):
        if re.search(r"\bQEventLoop\b(?!Locker)|\bprocessEvents\s*\(", line):
            yield Finding(path, number, "event-loop", "no nested event loops: continue in a slot or a future")
        for call in re.finditer(r"(\w*)\s*(?:\.|->|::)\s*exec\s*\(", line):
            query = path.startswith("core/storage/")  # QSqlQuery::exec
            main_loop = path.startswith("app/") and call.group(1) in ("app", "application", "QCoreApplication", "QApplication")
            thread_loop = call.group(1) == "QThread"
            if not (query or main_loop or thread_loop):
                yield Finding(path, number, "event-loop", "exec() runs an event loop; show the dialog and continue in a slot")
        if re.search(r"\bQMessageBox::(information|warning|critical|question|about)\s*\(|\bQ(Input|File|Color|Font)Dialog::get\w+\s*\(", line):
            yield Finding(path, number, "event-loop", "this function runs an event loop until the dialog closes")
        if re.search(r"\bwaitFor(Connected|ReadyRead|BytesWritten|Disconnected|Encrypted|NewConnection)\s*\(", line):
            yield Finding(path, number, "event-loop", "a blocking wait on a socket stops the thread's other connections")


def brace_scopes(code):
    """Yields (line number, statement, scope) for each statement; scope is the innermost of namespace, type, function."""
    stack, start, line, statement_line, parens = [], 0, 1, 1, 0
    for index, char in enumerate(code):
        if char == "\n":
            line += 1
        if char == "(":
            parens += 1
        elif char == ")":
            parens = max(0, parens - 1)
        if char not in "{};" or (parens and char == ";"):
            continue
        statement = code[start:index].strip()
        scope = stack[-1] if stack else "namespace"
        if char == "{":
            kind = scope_kind(statement, scope)
            if kind == "value":
                yield statement_line_of(code, start, index), statement + " {", scope
            stack.append(kind)
        elif char == "}":
            if stack:
                stack.pop()
        else:
            yield statement_line_of(code, start, index), statement, scope
        start = index + 1


def statement_line_of(code, start, end):
    skipped = len(code[start:end]) - len(code[start:end].lstrip())
    return code.count("\n", 0, start + skipped) + 1


def scope_kind(statement, outer):
    head = "\n".join(line for line in statement.splitlines() if not line.lstrip().startswith("#")).strip()
    if outer in ("function", "value"):
        return "function"
    if re.search(r"\bnamespace\b", head) or head.startswith("extern"):
        return "namespace"
    if re.search(r"(^|\s)(class|struct|union|enum)\b", head) and "(" not in re.sub(r"\balignas\s*\([^)]*\)|\[\[.*?\]\]", "", head) \
            and "=" not in head.split("class")[0].split("struct")[0]:
        return "type"
    if head.endswith(")") or re.search(r"\)\s*(const|noexcept|override|final|mutable|&|&&|->.*|:\s*\S.*|requires.*|\s)*$", head, re.S):
        return "function"
    return "value"


NOT_A_VARIABLE = re.compile(
    r"^(using|typedef|friend|return|static_assert|extern|template|enum|class|struct|union|namespace|public|private|protected|operator|goto|break"
    r"|continue|throw|delete|if|else|for|while|do|switch|case|default|concept|requires|Q_[A-Z_]+\b|QT_[A-Z_]+\b|[A-Z][A-Z0-9_]+\s*\()")


def declares_mutable(statement):
    """Whether a declaration at namespace scope, or one that begins with static, makes a variable that can change."""
    head = re.sub(r"^(\[\[.*?\]\]\s*)+", "", statement)
    if re.search(r"\b(constexpr|constinit\s+const)\b", head.split("=")[0]):
        return False
    if re.match(r"volatile\s+(std::)?sig_atomic_t\b", head):  # all that a signal handler may write (C++20, [support.signal])
        return False
    declaration = re.split(r"=|\{", head, maxsplit=1)[0].strip()
    words = re.sub(r"<[^<>]*(<[^<>]*(<[^<>]*>)*[^<>]*>)*[^<>]*>", "", declaration)
    if "(" in words or re.search(r"\boperator\b", words):  # a function
        return False
    if len(re.findall(r"[A-Za-z_]\w*", words)) < 2:
        return False
    if "*" in words:  # the pointer itself must be const
        return not re.search(r"\*\s*const\b", words)
    return not re.search(r"\bconst\b", words)


def check_mutable_state(path, code):
    if path in MUTABLE_STATE_ALLOWED:
        return
    without_directives = re.sub(r"^[ \t]*#(?:[^\n]*\\\n)*[^\n]*", "", code, flags=re.M)
    for number, statement, scope in brace_scopes(without_directives):
        head = re.sub(r"^((public|private|protected|Q_SLOTS|Q_SIGNALS|signals|slots)\s*)+:\s*", "", statement).strip()
        if not head:
            continue
        is_static = re.match(r"(inline\s+)?(static|thread_local)\b", head)
        if is_static and "(" not in re.split(r"=|\{", head)[0] and declares_mutable(re.sub(r"^(inline\s+|static\s+|thread_local\s+)+", "", head)):
            yield Finding(path, number, "mutable-state", f"shared state that can change: {head.splitlines()[0][:80]}")
        elif scope == "namespace" and not NOT_A_VARIABLE.match(head) and not is_static \
                and declares_mutable(re.sub(r"^inline\s+", "", head)):
            yield Finding(path, number, "mutable-state", f"a global that can change: {head.splitlines()[0][:80]}")
    for number, line in enumerate(without_directives.splitlines(), 1):
        if re.search(r"\bQ_GLOBAL_STATIC\w*\s*\(", line):
            yield Finding(path, number, "mutable-state", "Q_GLOBAL_STATIC is a global that can change")


def own_enums(sources):
    """Names of the scoped enums that the project declares."""
    return {name for text in sources for name in re.findall(r"\benum\s+class\s+(\w+)", text)}


def check_switches(path, code, enums):
    """A default in a switch whose cases name one of our enums hides a value that is added later."""
    for match in re.finditer(r"\bswitch\s*\(", code):
        body, depth, begin = "", 0, code.find("{", match.end())
        for index in range(begin, len(code)):
            depth += {"{": 1, "}": -1}.get(code[index], 0)
            if depth == 0:
                body = code[begin:index]
                break
        names = set(re.findall(r"\bcase\s+(?:\w+::)*(\w+)::\w+\s*:", body))
        if names & enums and re.search(r"\bdefault\s*:", body):
            yield Finding(path, code.count("\n", 0, match.start()) + 1, "switch-default", f"no default over {', '.join(sorted(names & enums))}")


def check_text(path, text, machine_paths):
    """Rules for every text file the project holds. machine_paths: what names the machine it is checked on."""
    lines = text.split("\n")
    for number, line in enumerate(lines, 1):
        if line.endswith((" ", "\t", "\r")):
            yield Finding(path, number, "trailing-space", "white space at the end of the line")
        if any(machine in line for machine in machine_paths) or re.search(r"(?<![\w.}])/(home|Users)/\w+/", line):
            yield Finding(path, number, "machine-path", "a path of one machine")
    if text and not text.endswith("\n"):
        yield Finding(path, len(lines), "final-newline", "no newline at the end of the file")


def check_code_file(path, text):
    """Rules for sources, scripts and CMake files."""
    first_lines = text.split("\n")[:2]
    if first_lines[0].startswith("#!"):
        first_lines = first_lines[1:]
    if not re.fullmatch(r"(//|#|--|/\*) SPDX-License-Identifier: Apache-2\.0( \*/)?", first_lines[0] if first_lines else ""):
        yield Finding(path, 1, "licence", "the first line is not the SPDX line")
    count = text.count("\n")
    if count > MAX_LINES:
        yield Finding(path, count, "length", f"{count} lines; {MAX_LINES} are the limit: does it still do one thing?")


def check_header(path, text):
    if "#pragma once" not in text.split("\n")[:3]:
        yield Finding(path, 2, "pragma-once", "#pragma once does not follow the SPDX line")


def check_source(path, text, enums):
    """Every rule for one C++ file of app, core or ui."""
    code = without_comments_and_strings(text)
    yield from check_includes(path, code)
    yield from check_event_loops(path, code)
    yield from check_mutable_state(path, code)
    yield from check_switches(path, code, enums)
    if path.endswith(".h"):
        yield from check_header(path, text)
