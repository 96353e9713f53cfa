// SPDX-License-Identifier: Apache-2.0
#include "ui/common/translated.h"

#include <QEvent>
#include <QWidget>

namespace sallyport::ui {

namespace {

class LanguageWatcher final : public QObject
{
public:
    LanguageWatcher(QWidget *widget, std::function<void()> say) : QObject(widget), m_say(std::move(say))
    {
        widget->installEventFilter(this);
        m_say();
    }

protected:
    /// Qt sends the event to windows and they pass it on to their children, shown or not.
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == parent() && event->type() == QEvent::LanguageChange)
            m_say();
        return QObject::eventFilter(watched, event);
    }

private:
    const std::function<void()> m_say;
};

} // namespace

QString said(const Phrase &phrase)
{
    return phrase ? phrase() : QString();
}

Phrase verbatim(const QString &text)
{
    return [text] { return text; };
}

void keepTranslated(QWidget *widget, std::function<void()> say)
{
    new LanguageWatcher(widget, std::move(say));
}

} // namespace sallyport::ui
