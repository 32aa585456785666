"""The words that fictional partners use, in eight languages. Nothing here states a fact about a real state."""

LANGUAGES = ["en", "fr", "es", "pt", "ar", "tr", "zh", "ru"]

HEADERS = {
    "en": ["State", "Title of measure", "Category", "Legal status", "Date of adoption", "Entry into force",
           "Act no.", "Competent authority", "HS codes", "Exemptions", "Legal basis in international law", "Source"],
    "fr": ["État", "Intitulé de la mesure", "Catégorie", "Statut juridique", "Date d’adoption", "Entrée en vigueur",
           "N° de l’acte", "Autorité compétente", "Codes SH", "Dérogations", "Fondement en droit international", "Source"],
    "es": ["Estado", "Título de la medida", "Categoría", "Situación jurídica", "Fecha de adopción", "Entrada en vigor",
           "N.º de la norma", "Autoridad competente", "Códigos SA", "Excepciones", "Fundamento en derecho internacional", "Fuente"],
    "pt": ["Estado", "Título da medida", "Categoria", "Situação jurídica", "Data de adoção", "Entrada em vigor",
           "N.º do ato", "Autoridade competente", "Códigos SH", "Exceções", "Fundamento no direito internacional", "Fonte"],
    "ar": ["الدولة", "عنوان التدبير", "الفئة", "الوضع القانوني", "تاريخ الاعتماد", "تاريخ النفاذ",
           "رقم القانون", "السلطة المختصة", "رموز النظام المنسق", "الاستثناءات", "الأساس في القانون الدولي", "المصدر"],
    "tr": ["Devlet", "Tedbirin adı", "Kategori", "Hukuki durum", "Kabul tarihi", "Yürürlüğe giriş",
           "İşlem no.", "Yetkili makam", "GTİP kodları", "İstisnalar", "Uluslararası hukuki dayanak", "Kaynak"],
    "zh": ["国家", "措施名称", "类别", "法律状态", "通过日期", "生效日期",
           "法令编号", "主管机关", "HS编码", "豁免", "国际法依据", "来源"],
    "ru": ["Государство", "Название меры", "Категория", "Правовой статус", "Дата принятия", "Вступление в силу",
           "Номер акта", "Компетентный орган", "Коды ТН ВЭД", "Исключения", "Основание в международном праве", "Источник"],
}
FIELDS = ["state", "title", "category", "stage", "adopted", "in_force",
          "number", "authority", "hs", "exemptions", "obligations", "source"]

STATES = {
    "XAR": {"en": "Arvandia", "ar": "أرفانديا", "fr": "Arvandie", "es": "Arvandia"},
    "XBE": {"en": "Kingdom of Belmora", "fr": "Royaume de Belmora", "es": "Reino de Belmora"},
    "XCA": {"en": "Cantara", "fr": "République de Cantara", "es": "Cantara"},
    "XDO": {"en": "Dovrenia", "es": "República de Dovrenia", "fr": "Dovrénie"},
    "XES": {"en": "Estamar", "pt": "República do Estamar", "fr": "Estamar"},
    "XGA": {"en": "Federal Republic of Galdia", "fr": "Galdie"},
    "XHE": {"en": "Hesper Islands", "fr": "Îles Hesper"},
    "XIV": {"en": "Ivaran", "tr": "İvaran Cumhuriyeti"},
    "XJO": {"en": "Jorvia", "es": "Jorvia"},
    "XLU": {"en": "Luminara", "zh": "卢米纳拉", "fr": "Luminara"},
    "XMA": {"en": "Marwen", "tr": "Marven Cumhuriyeti"},
    "XNO": {"en": "Norvald"},
    "XOR": {"en": "Orsinia", "fr": "Orsinie", "ru": "Орсиния"},
    "XPE": {"en": "Pelagia", "pt": "Pelágia"},
}


def state_name(code, lang):
    """Returns the name a partner writing in `lang` uses; the English one where none is on record."""
    return STATES[code].get(lang, STATES[code]["en"])


CATEGORIES = {
    "A1": ["Arms export", "Exportation d’armes", "Exportación de armas", "Exportação de armas",
           "تصدير الأسلحة", "Silah ihracatı", "武器出口", "Экспорт вооружений"],
    "A3": ["Transit of military items", "Transit de matériel militaire", "Tránsito de material militar",
           "Trânsito de material militar", "عبور المعدات العسكرية", "Askeri malzeme transiti", "军用物品过境",
           "Транзит военных товаров"],
    "C1": ["Ports and docking", "Ports et escales", "Puertos y atraque", "Portos e atracação",
           "الموانئ والرسو", "Limanlar ve yanaşma", "港口与停靠", "Порты и стоянка судов"],
    "D1": ["Settlement goods: import ban", "Produits des colonies : interdiction d’importation",
           "Productos de los asentamientos: prohibición de importación",
           "Produtos dos colonatos: proibição de importação", "منتجات المستوطنات: حظر الاستيراد",
           "Yerleşim ürünleri: ithalat yasağı", "定居点产品：进口禁令", "Товары из поселений: запрет импорта"],
    "E1": ["Public procurement", "Marchés publics", "Contratación pública", "Contratação pública",
           "المشتريات العامة", "Kamu alımları", "公共采购", "Государственные закупки"],
    "G1": ["Energy and strategic commodities", "Énergie et matières stratégiques",
           "Energía y productos estratégicos", "Energia e produtos estratégicos", "الطاقة والسلع الاستراتيجية",
           "Enerji ve stratejik emtia", "能源与战略商品", "Энергетика и стратегическое сырьё"],
    "I2": ["Cooperation with international courts", "Coopération avec les juridictions internationales",
           "Cooperación con tribunales internacionales", "Cooperação com tribunais internacionais",
           "التعاون مع المحاكم الدولية", "Uluslararası mahkemelerle iş birliği", "与国际法院合作",
           "Сотрудничество с международными судами"],
}
STAGES = {
    "announced": ["Announced", "Annoncée", "Anunciada", "Anunciada", "معلن", "Duyuruldu", "已宣布", "Объявлена"],
    "in-consultation": ["In consultation", "En consultation", "En consulta", "Em consulta", "قيد التشاور", "Görüşte",
                        "磋商中", "На стадии консультаций"],
    "adopted": ["Adopted", "Adoptée", "Adoptada", "Adotada", "معتمد", "Kabul edildi", "已通过", "Принята"],
    "in-force": ["In force", "En vigueur", "En vigor", "Em vigor", "ساري المفعول", "Yürürlükte", "已生效", "Действует"],
    "suspended": ["Suspended", "Suspendue", "Suspendida", "Suspensa", "معلق", "Askıda", "已中止", "Приостановлена"],
}


def category(code, lang):
    """Returns the words for a category."""
    return CATEGORIES[code][LANGUAGES.index(lang)]


def stage(code, lang):
    """Returns the words for a stage."""
    return STAGES[code][LANGUAGES.index(lang)]


TITLES = {
    "A1": ["No new permits for the sale of arms abroad", "Gel des autorisations de vente d’armes à l’étranger",
           "Sin nuevos permisos de venta de armas al exterior", "Sem novas autorizações de venda de armas ao exterior",
           "وقف منح أذون بيع الأسلحة إلى الخارج", "Yurt dışına silah satışına yeni izin verilmemesi",
           "停止发放对外军售许可", "Прекращение выдачи разрешений на продажу оружия за рубеж"],
    "A3": ["Military cargo may not cross the national territory", "Interdiction du passage de cargaisons militaires",
           "Prohibición del paso de cargas militares por el territorio", "Proibição da passagem de cargas militares",
           "منع مرور الشحنات العسكرية عبر الإقليم", "Askeri yüklerin ülke topraklarından geçirilmemesi",
           "禁止军用货物穿越领土", "Запрет провоза военных грузов через территорию"],
    "C1": ["Closure of harbours to ships with weapons on board", "Fermeture des ports aux navires chargés d’armes",
           "Cierre de los puertos a buques con armas a bordo", "Encerramento dos portos a navios com armas a bordo",
           "إغلاق الموانئ أمام السفن المحملة بالسلاح", "Silah taşıyan gemilere limanların kapatılması",
           "对载运武器船舶关闭港口", "Закрытие портов для судов с оружием на борту"],
    "D1": ["Produce of the settlements is kept out of the market", "Exclusion du marché des denrées des colonies",
           "Exclusión del mercado de los productos de asentamientos", "Exclusão do mercado dos produtos dos colonatos",
           "إبعاد منتجات المستوطنات عن السوق الوطنية", "Yerleşim ürünlerinin pazara sokulmaması",
           "定居点产品不得进入市场", "Недопущение на рынок продукции поселений"],
    "E1": ["Bidders disclose their activity in the settlements", "Déclaration d’activité dans les colonies par les soumissionnaires",
           "Los licitadores declaran su actividad en los asentamientos", "Os concorrentes declaram a atividade nos colonatos",
           "إفصاح مقدمي العطاءات عن نشاطهم في المستوطنات", "İsteklilerin yerleşimlerdeki faaliyetlerini beyanı",
           "投标人申报在定居点的活动", "Раскрытие участниками торгов деятельности в поселениях"],
    "G1": ["Coal deliveries abroad are stopped", "Arrêt des livraisons de charbon à l’étranger",
           "Cese de los envíos de carbón al exterior", "Suspensão dos envios de carvão ao exterior",
           "وقف شحنات الفحم إلى الخارج", "Yurt dışına kömür sevkiyatının durdurulması",
           "停止对外供应煤炭", "Прекращение поставок угля за рубеж"],
    "I2": ["Requests of international courts are carried out at home", "Exécution interne des demandes des juridictions internationales",
           "Ejecución interna de las solicitudes de tribunales internacionales", "Execução interna dos pedidos de tribunais internacionais",
           "تنفيذ طلبات المحاكم الدولية داخليا", "Uluslararası mahkeme taleplerinin iç hukukta yerine getirilmesi",
           "在国内执行国际法院的请求", "Исполнение запросов международных судов внутри страны"],
}


def title(code, lang):
    """Returns a title for a measure of a category."""
    return TITLES[code][LANGUAGES.index(lang)]


AUTHORITIES = {
    "en": ["Board of Trade", "Harbour Office", "Ministry of Justice"],
    "fr": ["Ministère du Commerce", "Direction des ports", "Ministère de la Justice"],
    "es": ["Ministerio de Comercio", "Autoridad Portuaria", "Ministerio de Justicia"],
    "pt": ["Ministério da Economia", "Autoridade Portuária", "Ministério da Justiça"],
    "ar": ["وزارة التجارة", "هيئة الموانئ", "وزارة العدل"],
    "tr": ["Ticaret Bakanlığı", "Liman Başkanlığı", "Adalet Bakanlığı"],
    "zh": ["商务部", "港务局", "司法部"],
    "ru": ["Министерство торговли", "Управление портов", "Министерство юстиции"],
}
ACTS = {
    "en": ["Act", "Decree", "Order"], "fr": ["Loi", "Décret", "Arrêté"], "es": ["Ley", "Decreto", "Orden"],
    "pt": ["Lei", "Decreto", "Portaria"], "ar": ["قانون", "مرسوم", "قرار"], "tr": ["Kanun", "Kararname", "Genelge"],
    "zh": ["法律", "法令", "条例"], "ru": ["Закон", "Указ", "Приказ"],
}
EXEMPTIONS = {
    "en": "Medicines and food relief", "fr": "Médicaments et aide alimentaire", "es": "Medicamentos y ayuda alimentaria",
    "pt": "Medicamentos e ajuda alimentar", "ar": "الأدوية والمعونة الغذائية", "tr": "İlaç ve gıda yardımı",
    "zh": "药品和粮食援助", "ru": "Лекарства и продовольственная помощь",
}
GAZETTE = {
    "en": "State Gazette {n}, p. {p}", "fr": "Journal officiel n° {n}, p. {p}", "es": "Boletín Oficial n.º {n}, p. {p}",
    "pt": "Diário Oficial n.º {n}, p. {p}", "ar": "الجريدة الرسمية، العدد {n}، ص {p}", "tr": "Resmî Gazete {n}, s. {p}",
    "zh": "政府公报第{n}号，第{p}页", "ru": "Официальный вестник № {n}, с. {p}",
}
BASIS = {
    "A1": "A/RES/ES-10/24, OP 5(b)", "A3": "Bogotá Joint Statement, item 2", "C1": "Bogotá Joint Statement, item 2",
    "D1": "ICJ Advisory Opinion of 19 July 2024, para 278", "E1": "Bogotá Joint Statement, item 4",
    "G1": "Bogotá Joint Statement, item 1", "I2": "Bogotá Joint Statement, item 5",
}
GOODS = {"D1": ["0802", "0804.10", "2204"], "G1": ["2701.12"]}
