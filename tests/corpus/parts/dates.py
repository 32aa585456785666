"""How partners write one and the same day."""

import datetime


def real(iso):
    """A cell that the workbook itself types as a date."""
    return datetime.datetime.fromisoformat(iso)


def slashes(iso):
    """18/07/2025"""
    year, month, day = iso.split("-")
    return f"{day}/{month}/{year}"


def american(iso):
    """07/18/2025"""
    year, month, day = iso.split("-")
    return f"{month}/{day}/{year}"


def dots(iso):
    """18.07.2025"""
    return slashes(iso).replace("/", ".")


def arabic_indic(iso):
    """١٨/٠٧/٢٠٢٥"""
    return slashes(iso).translate(str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩"))


MONTHS = {
    "en": "January February March April May June July August September October November December",
    "fr": "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
    "es": "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "ru": "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "tr": "Ocak Şubat Mart Nisan Mayıs Haziran Temmuz Ağustos Eylül Ekim Kasım Aralık",
}
FORMS = {"en": "{d} {m} {y}", "fr": "{d} {m} {y}", "es": "{d} de {m} de {y}", "ru": "{d} {m} {y} г.", "tr": "{d} {m} {y}"}


def named(lang):
    """Returns a writer of days with the month's name."""
    def write(iso):
        year, month, day = iso.split("-")
        return FORMS[lang].format(d=int(day), m=MONTHS[lang].split()[int(month) - 1], y=year)
    return write


def chinese(iso):
    """2025年7月18日"""
    year, month, day = iso.split("-")
    return f"{year}年{int(month)}月{int(day)}日"
