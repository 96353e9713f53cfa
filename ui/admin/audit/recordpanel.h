// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/api/audit.h"

#include <QFrame>

class QVBoxLayout;

namespace sallyport::ui {

class Button;
class Label;

/// All that one record of the audit log says.
class RecordPanel final : public QFrame
{
    Q_OBJECT

public:
    explicit RecordPanel(QWidget *parent = nullptr);

    void display(const api::AuditRecordView &record);

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void addFact(const QString &name, const QString &value, bool isCode = false);

    Label *m_title;
    Button *m_close;
    QVBoxLayout *m_facts;
    api::AuditRecordView m_record;
};

} // namespace sallyport::ui
