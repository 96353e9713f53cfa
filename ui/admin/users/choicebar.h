// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace sallyport::ui {

class Button;
class Label;

/// Below the table: how many accounts are selected, of how many, and what can be done to them.
class ChoiceBar final : public QWidget
{
    Q_OBJECT

public:
    enum class Act { SignOut, Disable, Enable, Delete };

    explicit ChoiceBar(QWidget *parent = nullptr);

    /// `total`: what there is in words, "61 in all".
    void display(qsizetype chosen, const QString &total);

Q_SIGNALS:
    void asked(sallyport::ui::ChoiceBar::Act act);
    void everythingAsked();
    void nothingAsked();

private:
    Button *addAct(Act act, const char *objectName, bool isDangerous = false);
    void retranslate();

    qsizetype m_chosen = 0;
    QString m_total;
    Label *m_text;
    Button *m_all;
    Button *m_none;
    QList<Button *> m_acts;
};

} // namespace sallyport::ui
