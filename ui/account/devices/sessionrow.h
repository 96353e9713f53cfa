// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/sessions.h"

#include <QWidget>

namespace sallyport::ui {

class Badge;
class Button;
class IconLabel;
class Label;

/// One device that is signed in, and the way to end it.
class SessionRow final : public QWidget
{
    Q_OBJECT

public:
    explicit SessionRow(const api::SessionView &session, QWidget *parent = nullptr);

    const QUuid &id() const { return m_session.id; }
    void display(const api::SessionView &session);

Q_SIGNALS:
    void endRequested(const sallyport::api::SessionView &session);

private:
    void showSession();

    api::SessionView m_session;
    IconLabel *m_icon;
    Label *m_name;
    Label *m_details;
    Badge *m_badge;
    Button *m_end;
};

} // namespace sallyport::ui
