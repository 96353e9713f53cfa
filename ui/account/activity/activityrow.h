// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/audit.h"

#include <QWidget>

namespace sallyport::ui {

class IconLabel;
class Label;

/// One thing that happened to the account: what, from where, when.
class ActivityRow final : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityRow(QWidget *parent = nullptr);

    void display(const api::AuditRecordView &record, const QUuid &self);

private:
    void showRecord();

    api::AuditRecordView m_record;
    QUuid m_self;
    IconLabel *m_icon;
    Label *m_what;
    Label *m_where;
    Label *m_when;
};

} // namespace sallyport::ui
