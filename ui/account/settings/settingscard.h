// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/common/translated.h"

#include <QWidget>

class QVBoxLayout;

namespace sallyport::ui {

/// Settings that belong together: each with its name, what it means, and the control that changes it at once.
class SettingsCard final : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsCard(const Phrase &title, QWidget *parent = nullptr);

    /// The control gets the name as its accessible name and the hint as its description.
    void addRow(const Phrase &name, const Phrase &hint, QWidget *control);
    /// Below the others, as wide as the card.
    void addWide(QWidget *content);

private:
    QVBoxLayout *m_rows;
};

} // namespace sallyport::ui
