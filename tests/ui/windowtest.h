// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/ui/windows.h"
#include "ui/common/theme.h"

#include <QTest>

#include <optional>

namespace sallyport::ui {

/// What every test of windows starts and ends with: our looks, and no window left behind.
class WindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();

protected:
    Theme &theme() { return *m_theme; }

private:
    std::optional<Theme> m_theme;
};

void click(QWidget &widget);
void type(QWidget &widget, const QString &text);

/// Fails the test when a button or label has less room than its text needs.
void checkNothingIsCut(QWidget *window);

} // namespace sallyport::ui
