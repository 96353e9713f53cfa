// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QStringList>

#include <utility>

class QWidget;

namespace sallyport::ui {

/// What is wrong with a window for those who do not see it or have no mouse; each finding is one line, empty is good.
namespace sweep {

/// Controls that take the keyboard and have no name, or no role that says what they are.
QStringList unnamed(QWidget *window);

/// Controls that Tab does not come to, going once around.
QStringList unreachable(QWidget *window);

/// Texts that stay as they are when the language changes under an open window. Whatever contains one of `data` is no text of ours.
QStringList stuck(QWidget *window, const QStringList &data);

/// What is painted, or would be once it is shown, with colours that are not those of its window now.
QStringList faded(QWidget *window);

/// Whatever a window says or would say, shown or not, each with where it stands. Accessible names that are frozen are left out.
QList<std::pair<QString, QString>> texts(QWidget *window);

/// Labels and buttons with less room than their text needs.
QStringList cut(QWidget *window);

/// What overlaps its neighbour, headings and tabs that are shortened, and a window wider than a small screen.
QStringList crowded(QWidget *window);

} // namespace sweep

} // namespace sallyport::ui
