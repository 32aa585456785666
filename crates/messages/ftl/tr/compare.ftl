### Texts beside each other: clauses of many states, versions, fields of several measures.

align-heading = Ulusal metinlerdeki ifadeler
align-status = Her düşünce için bir satır, her devlet için bir sütun. Sözler metinlerin sözleridir; buradaki hiçbir şey bir devletin önerisi değildir.
align-idea = Düşünce
align-empty = —
align-note = Satırlar sözler karşılaştırılarak bulunur; yüzde, bunun ne kadar kesin olduğunu gösterir. Boş hücre, metinde o düşünce için bir hüküm bulunmadığını belirtir; başka bir anlama gelmez.
align-confidence = %{ $percent }
align-likeness-equal = aynı ifade
align-likeness-near = neredeyse aynı ifade
align-likeness-different = başka ifade
error-align-no-clauses = Bu tedbirlerin hiçbirinde sözleri olan bir hüküm yok.
error-align-no-clauses-hint = Önce metinlerin hükümlerini girin ya da alın; başlıklar ve özetler alan alan karşılaştırılır.
error-align-too-many = Bu tedbirlerde { $about } hüküm var; en çok 20.000 tanesi yan yana konabilir.
error-align-too-many-hint = Daha az tedbir ya da tek bir kategori seçin.
error-compare-one-alone = Tek bir tedbir karşılaştırılamaz.
error-compare-one-alone-hint = İki ya da daha çok tedbir veya bir tedbirin iki sürümünü belirtin.
compare-heading = Karşılaştırma
compare-status = Alan alan ve hüküm hüküm. Eklenen altı çizili, çıkarılan üstü çizili gösterilir.
compare-field = Alan
compare-same = aynı
compare-differs = farklı
compare-partly = bazılarında belirtilmiş
compare-covers = biri ötekini kapsıyor
compare-not-stated = belirtilmemiş
compare-yes = evet
compare-no = hayır
