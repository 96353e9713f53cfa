// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace sallyport::ui {

/// What is said, kept so that it can be said again in another language. One that is empty says nothing.
using Phrase = std::function<QString()>;

/// What it says in the language of the moment.
QString said(const Phrase &phrase);

/// What is the same in every language: a name, or what was said elsewhere.
Phrase verbatim(const QString &text);

/// Calls `say` now and again whenever the language changes, as long as `widget` lives. `say` sets the texts of the widget and of what
/// it made, and formats its numbers and dates anew; it must not make widgets.
void keepTranslated(QWidget *widget, std::function<void()> say);

/// Returns the widget with a text in the language of the moment: saying(new Label, [] { return tr("New here?"); }).
template<class Widget>
Widget *saying(Widget *widget, Phrase text)
{
    keepTranslated(widget, [widget, text = std::move(text)] { widget->setText(text()); });
    return widget;
}

/// Returns the widget with an accessible name in the language of the moment. Frozen names are set directly.
template<class Widget>
Widget *named(Widget *widget, Phrase name)
{
    keepTranslated(widget, [widget, name = std::move(name)] { widget->setAccessibleName(name()); });
    return widget;
}

} // namespace sallyport::ui
