#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A check that cannot fail is a defect: each rule must report a small checkout that breaks it, and only that."""

import tempfile
import unittest
from pathlib import Path

import check

SPDX = "// SPDX-License-Identifier: Apache-2.0\n"
SPACE = "\x20"

# (name, path, text after the SPDX line, the rule that must speak)
VIOLATIONS = [
    ("base looks up", "core/base/x.cpp", '#include "core/auth/user.h"\n', "layer"),
    ("client reaches into the server", "core/client/x.cpp", '#include "core/server/router.h"\n', "layer"),
    ("server reaches into storage", "core/server/x.cpp", '#include "core/storage/engine/database.h"\n', "layer"),
    ("window reaches into storage", "ui/signin/x.cpp", '#include "core/storage/engine/database.h"\n', "layer"),
    ("http knows the api", "core/http/x.cpp", '  #  include "core/api/endpoint.h"\n', "layer"),
    ("core includes a window", "core/client/x.cpp", '#include "ui/signin/dialog.h"\n', "layer"),
    ("relative include", "core/base/x.cpp", '#include "../base/y.h"\n', "include-path"),
    ("widget in core", "core/client/x.cpp", "#include <QWidget>\n", "module"),
    ("gui module in core", "core/base/x.cpp", "#include <QtGui/QColor>\n", "module"),
    ("gui in the server's main", "app/server/main.cpp", "#include <QGuiApplication>\n", "module"),
    ("sql outside storage", "core/auth/x.cpp", "#include <QSqlQuery>\n", "module"),
    ("http server outside http", "core/server/x.cpp", "#include <QHttpServer>\n", "module"),
    ("abstract http server outside http", "app/server/x.cpp", "#include <QAbstractHttpServer>\n", "module"),
    ("network in the window", "ui/common/x.cpp", "#include <QNetworkAccessManager>\n", "module"),
    ("socket in the server", "core/server/x.cpp", "#include <QTcpSocket>\n", "module"),
    ("tls in auth", "core/auth/x.cpp", "#include <QSslKey>\n", "module"),
    ("address in auth", "core/auth/x.cpp", "#include <QHostAddress>\n", "module"),
    ("keychain in the window", "ui/common/x.cpp", "#include <qt6keychain/keychain.h>\n", "module"),
    ("local event loop", "ui/common/x.cpp", "void f() { QEventLoop loop; }\n", "event-loop"),
    ("pumped events", "core/client/x.cpp", "void f() { QCoreApplication::processEvents(); }\n", "event-loop"),
    ("modal dialog", "ui/common/x.cpp", "void f(D &dialog) { dialog.exec(); }\n", "event-loop"),
    ("modal dialog in app", "app/desktop/x.cpp", "void f(D &dialog) { dialog.exec(); }\n", "event-loop"),
    ("modal menu", "ui/common/x.cpp", "void f(M *menu) { menu->exec(point); }\n", "event-loop"),
    ("static message box", "ui/common/x.cpp", "void f() { QMessageBox::warning(nullptr, a, b); }\n", "event-loop"),
    ("blocking socket", "core/http/x.cpp", "void f(S &s) { s.waitForReadyRead(100); }\n", "event-loop"),
    ("global", "core/base/x.cpp", "namespace a {\nint counter = 0;\n}\n", "mutable-state"),
    ("global in an unnamed namespace", "core/base/x.cpp", "namespace a {\nnamespace {\nQString last;\n}\n}\n", "mutable-state"),
    ("global with braces", "core/base/x.cpp", "namespace a {\nQList<int> all{1, 2};\n}\n", "mutable-state"),
    ("inline global", "core/base/x.h", "#pragma once\ninline int counter = 0;\n", "mutable-state"),
    ("pointer that can move", "core/base/x.cpp", "static const char *name = nullptr;\n", "mutable-state"),
    ("static in a function", "core/base/x.cpp", "int f()\n{\n    static int n = 0;\n    return ++n;\n}\n", "mutable-state"),
    ("thread-local", "core/auth/x.cpp", "void f()\n{\n    static thread_local QString id;\n}\n", "mutable-state"),
    ("singleton", "core/auth/x.cpp", "A &A::instance()\n{\n    static A self;\n    return self;\n}\n", "mutable-state"),
    ("static member", "core/auth/x.h", "#pragma once\nclass A\n{\n    static int s_count;\n};\n", "mutable-state"),
    ("global static macro", "core/auth/x.cpp", "Q_GLOBAL_STATIC(QString, name)\n", "mutable-state"),
    ("default over our enum", "core/auth/x.cpp",
     "enum class Kind { A, B };\nint f(Kind k)\n{\n    switch (k) {\n    case Kind::A: return 1;\n    default: return 2;\n    }\n}\n", "switch-default"),
    ("header without guard", "core/base/x.h", "int f();\n", "pragma-once"),
    ("trailing space", "core/base/x.cpp", f"int f();{SPACE}\n", "trailing-space"),
    ("somebody's home", "core/base/x.cpp", "// see /" + "home/somebody/notes\n", "machine-path"),
    ("no final newline", "core/base/x.cpp", "int f();", "final-newline"),
    ("long file", "core/base/x.cpp", "int f();\n" * 400, "length"),
]

# What must pass, though a careless check would stumble over it.
FINE = [
    ("arrows", "core/server/x.cpp", '#include "core/api/a.h"\n#include "core/auth/b.h"\n#include "core/http/c.h"\n#include <QHostAddress>\n'),
    ("app sees all", "app/desktop/main.cpp", '#include "ui/a.h"\n#include "core/storage/b.h"\n#include <QApplication>\n'),
    ("constants", "core/base/x.cpp",
     'namespace a {\nconstexpr int one = 1;\nconst QString two;\ninline constexpr std::array all{1, 2};\nconst char *const name = "a";\n}\n'),
    ("static constants", "core/base/x.cpp", "int f()\n{\n    static const QList<int> all{1, 2};\n    static constexpr int n = 3;\n    return n;\n}\n"),
    ("static functions", "core/base/x.h",
     "#pragma once\nclass A\n{\npublic:\n    static A make(int n);\n    static constexpr auto fields() { return 1; }\n"
     "    static QString name() { QString a; int b = 0; return a; }\n    int m_n = 0;\n};\nstruct B\n{\n    QString name;\n};\n"),
    ("locals and lambdas", "core/base/x.cpp", "void f()\n{\n    int n = 0;\n    auto g = [&](int a) { int b = a; n += b; };\n    g(1);\n}\n"),
    ("functions", "core/base/x.cpp",
     "namespace a {\nResult<int> f(const QString &a, int b = 0);\nA::A(int n) : m_n(n), m_m{n} { }\nbool A::is() const noexcept\n{\n    return m_n;\n}\n"
     "A &A::operator=(A &&) noexcept = default;\nA::~A() = default;\n"
     "template<class T>\nauto g(T t) -> decltype(t.x())\n{\n    T u = t;\n    return u;\n}\n} // namespace a\n"),
    ("words in comments and strings", "core/auth/x.cpp",
     '// QEventLoop, int counter = 0;\n/* #include <QWidget> */\nconst QString a = QStringLiteral("dialog.exec() \\" static int n;");\nconst auto b = R"(int c = 0;)";\n'),
    ("the program's own loop", "app/desktop/main.cpp", "int main(int argc, char **argv)\n{\n    App app(argc, argv);\n    return app.exec();\n}\n"),
    ("the server's own loop", "app/server/serve.cpp", "int serve()\n{\n    return QCoreApplication::exec();\n}\n"),
    ("what a signal handler writes", "app/server/x.cpp", "namespace {\nvolatile std::sig_atomic_t stopFlag = 0;\n}\n"),
    ("a query", "core/storage/x.cpp", "#include <QSqlQuery>\nvoid f(QSqlQuery &query) { query.exec(); }\n"),
    ("default over another's enum", "core/http/x.cpp", "int f(QEvent::Type t)\n{\n    switch (t) {\n    case QEvent::Timer: return 1;\n    default: return 2;\n    }\n}\n"),
    ("logging categories", "core/base/x.cpp", 'Q_LOGGING_CATEGORY(lcA, "a", QtInfoMsg)\nusing namespace b;\nclass C;\nenum class D { E };\n'),
]


def findings(path, text):
    with tempfile.TemporaryDirectory() as directory:
        file = Path(directory, path)
        file.parent.mkdir(parents=True)
        file.write_text(text)
        return list(check.check(Path(directory).resolve()))


class Rules(unittest.TestCase):
    def test_each_violation_is_reported(self):
        for name, path, text, rule in VIOLATIONS:
            with self.subTest(name):
                found = findings(path, SPDX + text)
                self.assertEqual([rule], sorted({finding.rule for finding in found}), [str(f) for f in found])
                self.assertTrue(all(finding.path == path for finding in found))

    def test_what_is_fine_passes(self):
        for name, path, text in FINE:
            with self.subTest(name):
                self.assertEqual([], [str(finding) for finding in findings(path, SPDX + text)])

    def test_a_missing_licence_line_is_reported(self):
        for path, text in [("core/base/x.cpp", "int f();\n"), ("app/run", "#!/bin/sh\n# Runs.\n"), ("core/CMakeLists.txt", "add_subdirectory(x)\n")]:
            with self.subTest(path):
                self.assertEqual(["licence"], [finding.rule for finding in findings(path, text)])

    def test_the_path_of_the_checkout_is_reported(self):
        with tempfile.TemporaryDirectory() as directory:
            Path(directory, "NOTES.md").write_text(f"Look into {Path(directory).resolve()}/core.\n")
            self.assertEqual(["machine-path"], [finding.rule for finding in check.check(Path(directory).resolve())])

    def test_the_line_is_the_right_one(self):
        found = findings("core/base/x.cpp", SPDX + "/* two\n   lines */\nnamespace a {\n\nint counter = 0;\n}\n")
        self.assertEqual([6], [finding.line for finding in found])

    def test_every_layer_may_include_only_listed_layers(self):
        for layer, allowed in check.rules.ALLOWED.items():
            for other in set(check.rules.ALLOWED) - allowed:
                with self.subTest(f"{layer} -> {other}"):
                    found = findings(f"{layer}/x/x.cpp", SPDX + f'#include "{other}/y/y.h"\n')
                    self.assertEqual(["layer"], [finding.rule for finding in found])


if __name__ == "__main__":
    unittest.main()
