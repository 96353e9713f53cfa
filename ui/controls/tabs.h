// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTabWidget>

namespace sallyport::ui {

/// Pages under a row of words, the current one underlined. Texts: setTabText() in what retranslates; a number behind it: setCount().
class Tabs final : public QTabWidget
{
    Q_OBJECT

public:
    /// `name` is the accessible name of the row.
    explicit Tabs(const QString &name, QWidget *parent = nullptr);

    void setName(const QString &name);
    /// How many things the page has, behind its text in a dim colour; below 0 for none.
    void setCount(int index, qint64 count);
};

} // namespace sallyport::ui
