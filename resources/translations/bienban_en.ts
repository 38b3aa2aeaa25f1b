<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="vi">
<context>
    <name></name>
    <message>
        <source>Hãy điền vai trò của {name} trong đoàn.</source>
        <translation>Please fill in the role of {name} in the delegation.</translation>
    </message>
    <message>
        <source>Hãy điền thành phần dự họp.</source>
        <translation>Please fill in who attended.</translation>
    </message>
    <message>
        <source>Hãy thêm người dự vào nhóm này, hoặc xóa nhóm nếu không dùng.</source>
        <translation>Please add attendees to this group, or delete the group if it is not needed.</translation>
    </message>
    <message>
        <source>Hãy điền họ và tên, hoặc xóa dòng này.</source>
        <translation>Please fill in the full name, or delete this row.</translation>
    </message>
    <message>
        <source>Hãy điền lý do vắng mặt, hoặc ghi “không rõ lý do”.</source>
        <translation>Please fill in the reason for absence, or write “không rõ lý do” (reason unknown).</translation>
    </message>
    <message>
        <source>Hãy chọn người chủ trì.</source>
        <translation>Please choose the chair.</translation>
    </message>
    <message>
        <source>Hãy chọn người ghi biên bản.</source>
        <translation>Please choose the minute taker.</translation>
    </message>
    <message>
        <source>Hãy chọn người ghi biên bản khác người chủ trì.</source>
        <translation>Please choose a minute taker other than the chair.</translation>
    </message>
    <message>
        <source>Hãy xem lại: người chủ trì đang được ghi là vắng mặt.</source>
        <translation>Please check: the chair is marked as absent.</translation>
    </message>
    <message>
        <source>Hãy xem lại: người ghi biên bản đang được ghi là vắng mặt.</source>
        <translation>Please check: the minute taker is marked as absent.</translation>
    </message>
    <message>
        <source>Hãy chọn người ký.</source>
        <translation>Please choose who signs.</translation>
    </message>
    <message>
        <source>Hãy điền tư cách của người ký, ví dụ CHỦ TRÌ HỘI NGHỊ.</source>
        <translation>Please fill in the capacity of the signatory, for example CHỦ TRÌ HỘI NGHỊ.</translation>
    </message>
    <message>
        <source>Hãy chọn người xác nhận chữ ký, hoặc bỏ phần xác nhận.</source>
        <translation>Please choose who confirms the signature, or leave the confirmation out.</translation>
    </message>
    <message>
        <source>Hãy thêm nơi lưu vào cuối nơi nhận, ví dụ Lưu Văn phòng Tỉnh ủy.</source>
        <translation>Please add where a copy is filed at the end of the recipients, for example Lưu Văn phòng Tỉnh ủy.</translation>
    </message>
    <message>
        <source>Hãy điền kết luận của người chủ trì.</source>
        <translation>Please fill in the chair’s conclusion.</translation>
    </message>
    <message>
        <source>Hãy thêm các ý sau câu dẫn này, hoặc xóa câu dẫn.</source>
        <translation>Please add the items that follow this lead sentence, or delete the sentence.</translation>
    </message>
    <message>
        <source>Hãy điền nội dung của ý này, hoặc xóa dòng.</source>
        <translation>Please fill in this item, or delete the row.</translation>
    </message>
    <message>
        <source>Hãy xem lại thời hạn: sớm hơn ngày họp {date}.</source>
        <translation>Please check the deadline: it is before the meeting on {date}.</translation>
    </message>
    <message>
        <source>Hãy điền tên cơ quan ban hành văn bản.</source>
        <translation>Please fill in the name of the issuing body.</translation>
    </message>
    <message>
        <source>Hãy điền tên loại văn bản, ví dụ BIÊN BẢN.</source>
        <translation>Please fill in the type of document, for example BIÊN BẢN.</translation>
    </message>
    <message>
        <source>Hãy điền trích yếu: tên hội nghị hoặc nội dung buổi làm việc.</source>
        <translation>Please fill in the abstract: the name of the meeting or what it was about.</translation>
    </message>
    <message>
        <source>Hãy điền ký hiệu cơ quan ban hành để số văn bản được đủ, ví dụ TU.</source>
        <translation>Please fill in the symbol of the issuing body to complete the number, for example TU.</translation>
    </message>
    <message>
        <source>Hãy xem lại ngày của văn bản: sớm hơn ngày họp {date}.</source>
        <translation>Please check the date of the paper: it is before the meeting on {date}.</translation>
    </message>
    <message>
        <source>Hãy điền địa danh ghi trước ngày, tháng, năm của văn bản.</source>
        <translation>Please fill in the place that stands before the date of the paper.</translation>
    </message>
    <message>
        <source>Hãy điền ngày của văn bản, hoặc để trống để ghi tay khi ký.</source>
        <translation>Please fill in the date of the paper, or leave it empty to be written by hand when signing.</translation>
    </message>
    <message>
        <source>Hãy chọn thể thức theo Hướng dẫn 36-HD/VPTW cho văn bản trước ngày {since}.</source>
        <translation>Please choose the form of Guidance 36-HD/VPTW for a paper before {since}.</translation>
    </message>
    <message>
        <source>Hãy chọn thể thức theo Hướng dẫn 05-HD/VPTW cho văn bản từ ngày {since}.</source>
        <translation>Please choose the form of Guidance 05-HD/VPTW for a paper from {since} onward.</translation>
    </message>
    <message>
        <source>Hãy giữ một trong hai từ dẫn: “{lead}” hoặc “{other}”.</source>
        <translation>Please keep one of the two lead words: “{lead}” or “{other}”.</translation>
    </message>
    <message>
        <source>Hãy điền căn cứ này, hoặc xóa nếu không dùng.</source>
        <translation>Please fill in this legal basis, or delete it if it is not needed.</translation>
    </message>
    <message>
        <source>Hãy điền loại văn bản của căn cứ, ví dụ Quyết định.</source>
        <translation>Please fill in the kind of document this basis is, for example Quyết định (decision).</translation>
    </message>
    <message>
        <source>Hãy điền số và ký hiệu của căn cứ.</source>
        <translation>Please fill in the number and symbol of this basis.</translation>
    </message>
    <message>
        <source>Hãy xóa một dòng: {name} có mặt hai lần trong thành phần.</source>
        <translation>Please delete one row: {name} is listed twice among those attending.</translation>
    </message>
    <message>
        <source>Hãy ghi rõ chức vụ và đơn vị để phân biệt hai người cùng tên {name}.</source>
        <translation>Please state post and office to tell the two people named {name} apart.</translation>
    </message>
    <message>
        <source>Hãy điền tên báo cáo đã trình bày.</source>
        <translation>Please fill in the title of the report presented.</translation>
    </message>
    <message>
        <source>Hãy điền nội dung ý kiến phát biểu.</source>
        <translation>Please fill in what was said in this statement.</translation>
    </message>
    <message>
        <source>Hãy điền các vấn đề được nêu ra.</source>
        <translation>Please fill in the issues raised.</translation>
    </message>
    <message>
        <source>Hãy điền nội dung giải trình.</source>
        <translation>Please fill in the explanation given.</translation>
    </message>
    <message>
        <source>Hãy xem lại mốc thời gian giám sát: thời điểm cuối sớm hơn thời điểm đầu.</source>
        <translation>Please check the period supervised: it ends before it starts.</translation>
    </message>
    <message>
        <source>Hãy điền mục diễn biến này, hoặc xóa nếu không dùng.</source>
        <translation>Please fill in this entry of the proceedings, or delete it if it is not needed.</translation>
    </message>
    <message>
        <source>Hãy chọn người trình bày báo cáo.</source>
        <translation>Please choose who presented the report.</translation>
    </message>
    <message>
        <source>Hãy chọn người hoặc tập thể phát biểu.</source>
        <translation>Please choose the person or body that spoke.</translation>
    </message>
    <message>
        <source>Hãy điền vấn đề này, hoặc xóa dòng.</source>
        <translation>Please fill in this issue, or delete the row.</translation>
    </message>
    <message>
        <source>sáng</source>
        <translation>morning</translation>
    </message>
    <message>
        <source>trưa</source>
        <translation>midday</translation>
    </message>
    <message>
        <source>chiều</source>
        <translation>afternoon</translation>
    </message>
    <message>
        <source>tối</source>
        <translation>evening</translation>
    </message>
    <message>
        <source>Hãy điền ngày họp.</source>
        <translation>Please fill in the date of the meeting.</translation>
    </message>
    <message>
        <source>Hãy điền giờ bắt đầu.</source>
        <translation>Please fill in the starting time.</translation>
    </message>
    <message>
        <source>Hãy điền giờ kết thúc khi hội nghị xong.</source>
        <translation>Please fill in the closing time once the meeting is over.</translation>
    </message>
    <message>
        <source>Hãy điền địa điểm họp.</source>
        <translation>Please fill in the venue.</translation>
    </message>
    <message>
        <source>Hãy xem lại giờ kết thúc: không sau giờ bắt đầu {hour}.</source>
        <translation>Please check the closing time: it is not after the start at {hour}.</translation>
    </message>
    <message>
        <source>Hãy xem lại buổi họp: {hour} không phải là buổi {part}.</source>
        <translation>Please check the part of the day: {hour} is not in the {part}.</translation>
    </message>
    <message>
        <source>{hour} giờ {minute}</source>
        <translation>{hour}:{minute}</translation>
    </message>
    <message>
        <source>viết chưa đúng; xem lại tên, dấu nháy và dấu ngoặc trong thẻ</source>
        <translation>not written correctly; look at the names, quotes and brackets in the tag</translation>
    </message>
    <message>
        <source>lồng nhau quá sâu; viết gọn lại</source>
        <translation>nested too deeply; write it shorter</translation>
    </message>
    <message>
        <source>dùng cách viết không được phép trong mẫu; chỉ dùng tên, điều kiện và lặp</source>
        <translation>it uses something not allowed in a template; use only names, conditions and loops</translation>
    </message>
    <message>
        <source>hỏi “is {name}” không có trong mẫu; {hint}</source>
        <translation>the test “is {name}” does not exist in templates; {hint}</translation>
    </message>
    <message>
        <source>chỉ hỏi được “is {name}” với số; sửa lại thẻ</source>
        <translation>“is {name}” can be asked of numbers only; correct the tag</translation>
    </message>
    <message>
        <source>chỉ trừ được số; sửa lại thẻ</source>
        <translation>only numbers can be subtracted; correct the tag</translation>
    </message>
    <message>
        <source>chỉ ghép được chữ; chọn một phần để in, hoặc lặp bằng for</source>
        <translation>only texts can be put together; choose one part to print, or loop with for</translation>
    </message>
    <message>
        <source>không cộng được chữ với số; ghép bằng dấu “~”</source>
        <translation>a text and a number cannot be added; put them together with “~”</translation>
    </message>
    <message>
        <source>so sánh hai thứ khác loại; chỉ so số với số, chữ với chữ</source>
        <translation>compares two different kinds; compare numbers with numbers and texts with texts</translation>
    </message>
    <message>
        <source>sau “in” phải là một danh sách hoặc chữ; sửa lại thẻ</source>
        <translation>a list or a text must follow “in”; correct the tag</translation>
    </message>
    <message>
        <source>không có tên “{name}”; {hint}</source>
        <translation>there is no name “{name}”; {hint}</translation>
    </message>
    <message>
        <source>một danh sách, phải lặp bằng for</source>
        <translation>a list, to be looped over with for</translation>
    </message>
    <message>
        <source>chữ</source>
        <translation>text</translation>
    </message>
    <message>
        <source>“{holder}” là {what}, không có “.{field}”; sửa lại tên</source>
        <translation>“{holder}” is {what} and has no “.{field}”; correct the name</translation>
    </message>
    <message>
        <source>“{holder}” không có “{field}”; {hint}</source>
        <translation>“{holder}” has no “{field}”; {hint}</translation>
    </message>
    <message>
        <source>không có phép “|{name}”; {hint}</source>
        <translation>there is no filter “|{name}”; {hint}</translation>
    </message>
    <message>
        <source>phép “|{name}” có tham số không dùng được; bỏ bớt tham số</source>
        <translation>the filter “|{name}” has arguments that cannot be used; remove them</translation>
    </message>
    <message>
        <source>phép “|{name}” không dùng được với “{value}”; sửa lại</source>
        <translation>the filter “|{name}” cannot be used with “{value}”; correct it</translation>
    </message>
    <message>
        <source>chỉ lấy được một dòng của danh sách bằng số, như “[0]”; sửa lại thẻ</source>
        <translation>a row of a list can be taken by its number only, such as “[0]”; correct the tag</translation>
    </message>
    <message>
        <source>có phải “{name}”?</source>
        <translation>did you mean “{name}”?</translation>
    </message>
    <message>
        <source>xem các tên dùng được trong README của mẫu</source>
        <translation>see the README of the templates for the names that can be used</translation>
    </message>
    <message>
        <source>biểu thức</source>
        <translation>expression</translation>
    </message>
    <message>
        <source>mẫu Word có lỗi ở {where}: {text}</source>
        <translation>the Word template has a fault in {where}: {text}</translation>
    </message>
    <message>
        <source>mẫu Word có {count} lỗi, lỗi đầu ở {where}: {text}</source>
        <translation>the Word template has {count} faults, the first in {where}: {text}</translation>
    </message>
    <message>
        <source>mở mẫu trong Word để sửa, rồi chọn lại mẫu</source>
        <translation>correct the template in Word, then choose it again</translation>
    </message>
    <message>
        <source>mẫu Word lặp quá {turns} lượt</source>
        <translation>the Word template loops more than {turns} times</translation>
    </message>
    <message>
        <source>bớt các vòng lặp lồng nhau trong mẫu</source>
        <translation>put fewer loops inside each other in the template</translation>
    </message>
    <message>
        <source>văn bản tạo ra quá lớn</source>
        <translation>the document produced is too large</translation>
    </message>
    <message>
        <source>bớt các vòng lặp trong mẫu hoặc chia nhỏ nội dung</source>
        <translation>use fewer loops in the template or split the content</translation>
    </message>
    <message>
        <source>mẫu Word ghép ra một đoạn chữ quá dài</source>
        <translation>the Word template puts together a text that is too long</translation>
    </message>
    <message>
        <source>bớt phần ghép chữ trong mẫu</source>
        <translation>put less text together in the template</translation>
    </message>
    <message>
        <source>mẫu Word tính ra một số quá lớn</source>
        <translation>the Word template calculates a number that is too large</translation>
    </message>
    <message>
        <source>bớt phép tính trong mẫu</source>
        <translation>calculate less in the template</translation>
    </message>
    <message>
        <source>phần “{part}” trong tệp Word không đọc được</source>
        <translation>the part “{part}” of the Word file cannot be read</translation>
    </message>
    <message>
        <source>mở tệp trong Word, lưu lại rồi thử lại</source>
        <translation>open the file in Word, save it and try again</translation>
    </message>
    <message>
        <source>phần “{part}” trong tệp Word có khai báo DTD hoặc thực thể, không an toàn</source>
        <translation>the part “{part}” of the Word file declares a DTD or entities, which is not safe</translation>
    </message>
    <message>
        <source>chỉ dùng tệp do Word lưu</source>
        <translation>use only files saved by Word</translation>
    </message>
    <message>
        <source>mở tệp trong Word, lưu lại thành .docx rồi thử lại</source>
        <translation>open the file in Word, save it as .docx and try again</translation>
    </message>
    <message>
        <source>tệp Word thiếu phần “{name}”</source>
        <translation>the Word file lacks the part “{name}”</translation>
    </message>
    <message>
        <source>tệp Word quá lớn</source>
        <translation>the Word file is too large</translation>
    </message>
    <message>
        <source>chọn tệp dưới {size} MB</source>
        <translation>choose a file below {size} MB</translation>
    </message>
    <message>
        <source>tệp Word bị hỏng hoặc chưa tải về hết</source>
        <translation>the Word file is damaged or was not downloaded completely</translation>
    </message>
    <message>
        <source>tệp Word có mật khẩu</source>
        <translation>the Word file has a password</translation>
    </message>
    <message>
        <source>bỏ mật khẩu trong Word rồi lưu lại</source>
        <translation>remove the password in Word and save the file</translation>
    </message>
    <message>
        <source>phần “{part}” được nén theo cách lạ</source>
        <translation>the part “{part}” is compressed in an unknown way</translation>
    </message>
    <message>
        <source>tệp Word phình ra quá lớn khi mở, không an toàn</source>
        <translation>the Word file becomes far too large when unpacked, which is not safe</translation>
    </message>
    <message>
        <source>chọn tệp khác</source>
        <translation>choose another file</translation>
    </message>
    <message>
        <source>tệp Word có phần mang tên lạ “{name}”</source>
        <translation>the Word file has a part with the odd name “{name}”</translation>
    </message>
    <message>
        <source>tệp Word có hai phần cùng tên “{name}”</source>
        <translation>the Word file has two parts named “{name}”</translation>
    </message>
    <message>
        <source>phần “{name}” trong tệp Word bị hỏng</source>
        <translation>the part “{name}” of the Word file is damaged</translation>
    </message>
    <message>
        <source>đây là tệp Word đời cũ (.doc)</source>
        <translation>this is an old Word file (.doc)</translation>
    </message>
    <message>
        <source>mở trong Word và lưu lại thành .docx</source>
        <translation>open it in Word and save it as .docx</translation>
    </message>
    <message>
        <source>đây là tệp .rtf</source>
        <translation>this is an .rtf file</translation>
    </message>
    <message>
        <source>đây là tệp PDF</source>
        <translation>this is a PDF file</translation>
    </message>
    <message>
        <source>chọn tệp Word có đuôi .docx</source>
        <translation>choose a Word file that ends with .docx</translation>
    </message>
    <message>
        <source>đây không phải là tệp Word</source>
        <translation>this is not a Word file</translation>
    </message>
    <message>
        <source>chọn tệp có đuôi .docx</source>
        <translation>choose a file that ends with .docx</translation>
    </message>
    <message>
        <source>đoạn {number}</source>
        <translation>paragraph {number}</translation>
    </message>
    <message>
        <source>bảng {number}</source>
        <translation>table {number}</translation>
    </message>
    <message>
        <source>{place}, khung chữ</source>
        <translation>{place}, text box</translation>
    </message>
    <message>
        <source>{place}, hàng {number}</source>
        <translation>{place}, row {number}</translation>
    </message>
    <message>
        <source>{place}, ô {number}</source>
        <translation>{place}, cell {number}</translation>
    </message>
    <message>
        <source>{story}, {place}</source>
        <translation>{story}, {place}</translation>
    </message>
    <message>
        <source>kiểm tra mẫu Word, hoặc dùng mẫu có sẵn của chương trình</source>
        <translation>check the Word template, or use one that comes with the program</translation>
    </message>
    <message>
        <source>văn bản tạo ra thiếu “{text}”</source>
        <translation>the document produced lacks “{text}”</translation>
    </message>
    <message>
        <source>văn bản tạo ra có bảng không có hàng</source>
        <translation>the document produced has a table without rows</translation>
    </message>
    <message>
        <source>văn bản tạo ra có ô không kết thúc bằng một đoạn</source>
        <translation>the document produced has a cell that does not end with a paragraph</translation>
    </message>
    <message>
        <source>văn bản tạo ra còn sót thẻ của mẫu</source>
        <translation>the document produced still holds tags of the template</translation>
    </message>
    <message>
        <source>tệp Word trỏ ra ngoài chính nó (“{target}”)</source>
        <translation>the Word file points outside itself (“{target}”)</translation>
    </message>
    <message>
        <source>viết lại cả thẻ ở một chỗ, ngoài phần sửa có theo dõi, liên kết và trường</source>
        <translation>type the whole tag again in one place, outside tracked changes, links and fields</translation>
    </message>
    <message>
        <source>thẻ “{tag}” {text}</source>
        <translation>the tag “{tag}” {text}</translation>
    </message>
    <message>
        <source>thẻ “{tag}” không có cặp; thêm dấu mở hoặc dấu đóng còn thiếu</source>
        <translation>the tag “{tag}” has no counterpart; add the missing opening or closing braces</translation>
    </message>
    <message>
        <source>thẻ nằm ở chỗ không in ra được “{text}”; {advice}</source>
        <translation>a tag stands where nothing can be printed, “{text}”; {advice}</translation>
    </message>
    <message>
        <source>thẻ “{tag}” nằm nửa trong nửa ngoài một phần đặc biệt; {advice}</source>
        <translation>the tag “{tag}” lies half inside and half outside a special part; {advice}</translation>
    </message>
    <message>
        <source>chú thích cuối trang</source>
        <translation>footnotes</translation>
    </message>
    <message>
        <source>chú thích cuối văn bản</source>
        <translation>endnotes</translation>
    </message>
    <message>
        <source>đầu trang</source>
        <translation>page header</translation>
    </message>
    <message>
        <source>chân trang</source>
        <translation>page footer</translation>
    </message>
    <message>
        <source>đầu trang của trang đầu</source>
        <translation>header of the first page</translation>
    </message>
    <message>
        <source>đầu trang của trang chẵn</source>
        <translation>header of even pages</translation>
    </message>
    <message>
        <source>chân trang của trang đầu</source>
        <translation>footer of the first page</translation>
    </message>
    <message>
        <source>chân trang của trang chẵn</source>
        <translation>footer of even pages</translation>
    </message>
    <message>
        <source>đây là tệp của LibreOffice (.odt)</source>
        <translation>this is a LibreOffice file (.odt)</translation>
    </message>
    <message>
        <source>lưu lại thành .docx</source>
        <translation>save it as .docx</translation>
    </message>
    <message>
        <source>tệp Word có macro (.docm)</source>
        <translation>the Word file contains macros (.docm)</translation>
    </message>
    <message>
        <source>lưu lại thành .docx không có macro</source>
        <translation>save it as .docx without macros</translation>
    </message>
    <message>
        <source>đây không phải là văn bản Word</source>
        <translation>this is not a Word document</translation>
    </message>
    <message>
        <source>tệp Word ở dạng “Strict Open XML”</source>
        <translation>the Word file is in the format “Strict Open XML”</translation>
    </message>
    <message>
        <source>lưu lại thành .docx thường (Word Document)</source>
        <translation>save it as an ordinary .docx (Word Document)</translation>
    </message>
    <message>
        <source>tệp Word không có phần thân văn bản</source>
        <translation>the Word file has no body</translation>
    </message>
    <message>
        <source>chọn tệp khác có đuôi .docx</source>
        <translation>choose another file that ends with .docx</translation>
    </message>
    <message>
        <source>quá dài; viết gọn lại</source>
        <translation>too long; write it shorter</translation>
    </message>
    <message>
        <source>thẻ “{tag}”: {text}</source>
        <translation>the tag “{tag}”: {text}</translation>
    </message>
    <message>
        <source>viết chưa đúng; mỗi thẻ chỉ in một giá trị</source>
        <translation>it is not written correctly; each tag prints one value only</translation>
    </message>
    <message>
        <source>là một danh sách; lặp bằng for để in từng dòng</source>
        <translation>it is a list; loop over it with for to print every row</translation>
    </message>
    <message>
        <source>gồm nhiều phần; chọn một phần, như: {names}</source>
        <translation>it has several parts; choose one of them, such as: {names}</translation>
    </message>
    <message>
        <source>lồng quá {depth} tầng; tách bớt ra</source>
        <translation>it is nested more than {depth} levels deep; take it apart</translation>
    </message>
    <message>
        <source>chỉ lặp được theo dạng “for tên in danh sách”; sửa lại thẻ</source>
        <translation>loops have the form “for name in list”; correct the tag</translation>
    </message>
    <message>
        <source>chỉ lặp được một danh sách; dùng {{ … }} để in giá trị này</source>
        <translation>only a list can be looped over; use {{ … }} to print this value</translation>
    </message>
    <message>
        <source>chỉ đặt được theo dạng “set tên = giá trị”; sửa lại thẻ</source>
        <translation>can only be set in the form “set name = value”; correct the tag</translation>
    </message>
    <message>
        <source>tên “{name}” đã dùng cho việc khác; đặt tên khác</source>
        <translation>the name “{name}” is used for something else; choose another name</translation>
    </message>
    <message>
        <source>mẫu Word hỏi một giá trị không có, hoặc tính những thứ không hợp nhau</source>
        <translation>the Word template asks for a value that does not exist, or reckons with things that do not fit</translation>
    </message>
    <message>
        <source>kiểm tra lại các thẻ trong mẫu</source>
        <translation>check the tags in the template</translation>
    </message>
    <message>
        <source>không có chỗ “{address}” trong cuộc họp</source>
        <translation>there is no place “{address}” in the meeting</translation>
    </message>
    <message>
        <source>kiểm tra lại địa chỉ</source>
        <translation>check the address</translation>
    </message>
    <message>
        <source>Biên bản theo thể thức văn bản của Đảng</source>
        <translation>Minutes in the Party’s form</translation>
    </message>
    <message>
        <source>Biên bản theo thể thức văn bản hành chính (Mẫu 1.9)</source>
        <translation>Minutes in the State’s form (model 1.9)</translation>
    </message>
    <message>
        <source>Báo cáo kết quả buổi làm việc</source>
        <translation>Report on the working session</translation>
    </message>
    <message>
        <source>không xóa được tệp “{name}”</source>
        <translation>the file “{name}” could not be deleted</translation>
    </message>
    <message>
        <source>đóng tệp ở chương trình khác rồi thử lại</source>
        <translation>close it in the other program and try again</translation>
    </message>
    <message>
        <source>không còn thư mục “{folder}”</source>
        <translation>the folder “{folder}” is gone</translation>
    </message>
    <message>
        <source>cắm lại ổ đĩa hoặc lưu bằng tên khác</source>
        <translation>plug the drive in again, or save under another name</translation>
    </message>
    <message>
        <source>tệp “{name}” không còn ở chỗ cũ, có thể đã bị đổi tên hoặc xóa</source>
        <translation>the file “{name}” is no longer where it was; it may have been renamed or deleted</translation>
    </message>
    <message>
        <source>lưu bằng tên khác, hoặc chọn ghi lại vào chỗ cũ</source>
        <translation>save under another name, or write it to the old place again</translation>
    </message>
    <message>
        <source>tệp “{name}” đã được thay đổi ở nơi khác sau khi mở</source>
        <translation>the file “{name}” was changed elsewhere after it was opened</translation>
    </message>
    <message>
        <source>lưu bằng tên khác để giữ cả hai bản, hoặc chọn ghi đè</source>
        <translation>save under another name to keep both, or choose to overwrite</translation>
    </message>
    <message>
        <source>tệp lớn hơn {size} MB</source>
        <translation>the file is larger than {size} MB</translation>
    </message>
    <message>
        <source>chọn đúng tệp biên bản</source>
        <translation>choose the right minutes file</translation>
    </message>
    <message>
        <source>đây không phải là tệp biên bản</source>
        <translation>this is not a minutes file</translation>
    </message>
    <message>
        <source>chọn tệp có đuôi .bienban</source>
        <translation>choose a file that ends with .bienban</translation>
    </message>
    <message>
        <source>cần số nguyên từ 1 trở lên</source>
        <translation>a whole number from 1 up is needed</translation>
    </message>
    <message>
        <source>không có mục nào tên là “{key}”</source>
        <translation>there is no entry named “{key}”</translation>
    </message>
    <message>
        <source>thiếu nội dung cuộc họp</source>
        <translation>the content of the meeting is missing</translation>
    </message>
    <message>
        <source>“{folder}” không phải là thư mục</source>
        <translation>“{folder}” is not a folder</translation>
    </message>
    <message>
        <source>chọn thư mục khác</source>
        <translation>choose another folder</translation>
    </message>
    <message>
        <source>“{name}” là một thư mục</source>
        <translation>“{name}” is a folder</translation>
    </message>
    <message>
        <source>chọn tên tệp khác</source>
        <translation>choose another file name</translation>
    </message>
    <message>
        <source>tệp “{name}” chỉ cho phép đọc</source>
        <translation>the file “{name}” is read-only</translation>
    </message>
    <message>
        <source>lưu bằng tên khác</source>
        <translation>save under another name</translation>
    </message>
    <message>
        <source>dấu “{sign}”</source>
        <translation>the sign “{sign}”</translation>
    </message>
    <message>
        <source>dấu không in được</source>
        <translation>a sign that cannot be printed</translation>
    </message>
    <message>
        <source>tên tệp có {sign}, Windows không cho phép</source>
        <translation>the file name holds {sign}, which Windows does not allow</translation>
    </message>
    <message>
        <source>“{name}” là tên riêng của Windows</source>
        <translation>“{name}” is a name that Windows keeps for itself</translation>
    </message>
    <message>
        <source>tên tệp không được kết thúc bằng dấu chấm hoặc dấu cách</source>
        <translation>a file name may not end with a full stop or a space</translation>
    </message>
    <message>
        <source>tệp “{name}” đang mở trong Word hoặc chương trình khác</source>
        <translation>the file “{name}” is open in Word or another program</translation>
    </message>
    <message>
        <source>hãy đóng tệp ở đó hoặc lưu bằng tên khác</source>
        <translation>close it there, or save under another name</translation>
    </message>
    <message>
        <source>ổ đĩa đã đầy</source>
        <translation>the disk is full</translation>
    </message>
    <message>
        <source>xóa bớt tệp hoặc lưu vào ổ đĩa khác</source>
        <translation>delete some files or save to another disk</translation>
    </message>
    <message>
        <source>đã hết dung lượng được cấp</source>
        <translation>your disk quota is used up</translation>
    </message>
    <message>
        <source>không có thư mục này</source>
        <translation>there is no such folder</translation>
    </message>
    <message>
        <source>tạo thư mục hoặc chọn nơi khác</source>
        <translation>make the folder or choose another place</translation>
    </message>
    <message>
        <source>đường dẫn đi qua một tệp</source>
        <translation>the path leads through a file</translation>
    </message>
    <message>
        <source>chọn một thư mục</source>
        <translation>choose a folder</translation>
    </message>
    <message>
        <source>ổ đĩa chỉ cho phép đọc</source>
        <translation>the disk is read-only</translation>
    </message>
    <message>
        <source>lưu vào ổ đĩa khác</source>
        <translation>save to another disk</translation>
    </message>
    <message>
        <source>không có quyền ghi vào thư mục này</source>
        <translation>you may not write to this folder</translation>
    </message>
    <message>
        <source>tên tệp quá dài</source>
        <translation>the file name is too long</translation>
    </message>
    <message>
        <source>đặt tên ngắn hơn</source>
        <translation>choose a shorter name</translation>
    </message>
    <message>
        <source>ổ đĩa báo lỗi</source>
        <translation>the disk reports an error</translation>
    </message>
    <message>
        <source>hệ thống không cho phép</source>
        <translation>the system does not allow it</translation>
    </message>
    <message>
        <source>kiểm tra ổ đĩa hoặc lưu vào nơi khác</source>
        <translation>check the disk or save somewhere else</translation>
    </message>
    <message>
        <source>không ghi được “{target}”: {reason}</source>
        <translation>“{target}” could not be written: {reason}</translation>
    </message>
    <message>
        <source>sửa chỗ đó bằng trình soạn văn bản hoặc mở bản lưu khác</source>
        <translation>correct that place in a text editor or open another copy</translation>
    </message>
    <message>
        <source>tệp biên bản hỏng ở “{where}”: {words}</source>
        <translation>the minutes file is damaged at “{where}”: {words}</translation>
    </message>
    <message>
        <source>tệp được ghi bằng chương trình mới hơn (bản ghi {version}, chương trình này đọc đến bản ghi {latest})</source>
        <translation>the file was written by a newer program (format {version}, this program reads up to format {latest})</translation>
    </message>
    <message>
        <source>cập nhật chương trình rồi mở lại</source>
        <translation>update the program and open the file again</translation>
    </message>
    <message>
        <source>tệp trống, không có biên bản nào trong đó</source>
        <translation>the file is empty, there are no minutes in it</translation>
    </message>
    <message>
        <source>đây là tệp Word hoặc tệp nén, không phải tệp biên bản</source>
        <translation>this is a Word file or an archive, not a minutes file</translation>
    </message>
    <message>
        <source>tệp không phải văn bản UTF-8, hỏng từ byte {place}</source>
        <translation>the file is not UTF-8 text, damaged from byte {place} on</translation>
    </message>
    <message>
        <source>dòng {line}, cột {column}</source>
        <translation>line {line}, column {column}</translation>
    </message>
    <message>
        <source>tệp không đúng cú pháp JSON ở {place}</source>
        <translation>the file is not valid JSON at {place}</translation>
    </message>
    <message>
        <source>mục “{key}” được ghi hai lần</source>
        <translation>the entry “{key}” is written twice</translation>
    </message>
    <message>
        <source>“{name}” không phải là số</source>
        <translation>“{name}” is not a number</translation>
    </message>
    <message>
        <source>số dài quá mức</source>
        <translation>the number is far too long</translation>
    </message>
    <message>
        <source>các mục lồng nhau quá sâu</source>
        <translation>the entries are nested too deeply</translation>
    </message>
    <message>
        <source>“{path}” là một thư mục</source>
        <translation>“{path}” is a folder</translation>
    </message>
    <message>
        <source>chọn một tệp</source>
        <translation>choose a file</translation>
    </message>
    <message>
        <source>tệp “{path}” lớn hơn {size} MB</source>
        <translation>the file “{path}” is larger than {size} MB</translation>
    </message>
    <message>
        <source>kiểm tra lại đã chọn đúng tệp</source>
        <translation>check that it is the right file</translation>
    </message>
    <message>
        <source>không có tệp này</source>
        <translation>there is no such file</translation>
    </message>
    <message>
        <source>kiểm tra lại tên và thư mục</source>
        <translation>check name and folder</translation>
    </message>
    <message>
        <source>không có quyền đọc</source>
        <translation>you may not read it</translation>
    </message>
    <message>
        <source>xin quyền đọc hoặc chép tệp sang nơi khác</source>
        <translation>ask for permission or copy the file elsewhere</translation>
    </message>
    <message>
        <source>liên kết trỏ vòng tròn</source>
        <translation>the link leads in a circle</translation>
    </message>
    <message>
        <source>chọn chính tệp gốc</source>
        <translation>choose the original file</translation>
    </message>
    <message>
        <source>kiểm tra lại tệp và ổ đĩa</source>
        <translation>check the file and the disk</translation>
    </message>
    <message>
        <source>không đọc được “{path}”: {reason}</source>
        <translation>“{path}” could not be read: {reason}</translation>
    </message>
    <message>
        <source>số nguyên</source>
        <translation>a whole number</translation>
    </message>
    <message>
        <source>số thập phân</source>
        <translation>a decimal number</translation>
    </message>
    <message>
        <source>true hoặc false</source>
        <translation>true or false</translation>
    </message>
    <message>
        <source>danh sách</source>
        <translation>a list</translation>
    </message>
    <message>
        <source>nhóm mục</source>
        <translation>a group of entries</translation>
    </message>
    <message>
        <source>để trống (null)</source>
        <translation>nothing (null)</translation>
    </message>
    <message>
        <source>ngày dạng 2021-07-27</source>
        <translation>a date such as 2021-07-27</translation>
    </message>
    <message>
        <source>giờ dạng 14:30:00</source>
        <translation>a time such as 14:30:00</translation>
    </message>
    <message>
        <source>cần {wanted}, đang ghi {found}</source>
        <translation>{wanted} is needed, {found} is written</translation>
    </message>
    <message>
        <source>thiếu mục “{name}”</source>
        <translation>the entry “{name}” is missing</translation>
    </message>
    <message>
        <source>không có lựa chọn {name}</source>
        <translation>there is no choice {name}</translation>
    </message>
    <message>
        <source>không phải là ngày có thật dạng 2021-07-27</source>
        <translation>this is not a real date such as 2021-07-27</translation>
    </message>
    <message>
        <source>không phải là giờ có thật dạng 14:30:00</source>
        <translation>this is not a real time such as 14:30:00</translation>
    </message>
    <message>
        <source>giá trị không hợp lệ</source>
        <translation>the value is not valid</translation>
    </message>
    <message>
        <source>{one} hoặc {other}</source>
        <translation>{one} or {other}</translation>
    </message>
    <message>
        <source>giờ không được kèm múi giờ</source>
        <translation>a time must not carry a time zone</translation>
    </message>
    <message>
        <source>không phải là ngày, tháng hay năm có thật</source>
        <translation>this is not a real day, month or year</translation>
    </message>
    <message>
        <source>số người phải từ 0 đến 1.000.000</source>
        <translation>the number of people must be from 0 to 1,000,000</translation>
    </message>
    <message>
        <source>người này chưa có mã</source>
        <translation>this person has no key</translation>
    </message>
    <message>
        <source>mã “{key}” đã dùng cho người khác</source>
        <translation>the key “{key}” is already used for somebody else</translation>
    </message>
    <message>
        <source>không có người nào mang mã “{key}”</source>
        <translation>there is nobody with the key “{key}”</translation>
    </message>
    <message>
        <source>phải đứng riêng một đoạn; chuyển chữ cạnh thẻ sang đoạn khác</source>
        <translation>must stand alone in its paragraph; move the text beside it to another paragraph</translation>
    </message>
    <message>
        <source>chỉ dùng được trong bảng; đưa vào bảng hoặc bỏ “tr”, “tc”</source>
        <translation>can be used in a table only; move it into a table or remove “tr”, “tc”</translation>
    </message>
    <message>
        <source>hàng</source>
        <translation>row</translation>
    </message>
    <message>
        <source>ô</source>
        <translation>cell</translation>
    </message>
    <message>
        <source>phải đứng riêng một {what}; chuyển chữ cùng {what} với thẻ sang {what} khác</source>
        <translation>must stand alone in its {what}; move the text in the same {what} to another {what}</translation>
    </message>
    <message>
        <source>không hiểu được; chỉ dùng if, elif, else, for và set</source>
        <translation>is not understood; only if, elif, else, for and set can be used</translation>
    </message>
    <message>
        <source>không có thẻ đóng; thêm “{{% {end} %}}”</source>
        <translation>was never closed; add “{{% {end} %}}”</translation>
    </message>
    <message>
        <source>viết chưa đúng; viết “{{% {word} %}}”</source>
        <translation>is not written correctly; write “{{% {word} %}}”</translation>
    </message>
    <message>
        <source>không có thẻ mở; thêm thẻ mở ở trước hoặc xóa thẻ này</source>
        <translation>was never opened; add the opening tag before it or delete this one</translation>
    </message>
    <message>
        <source>đứng sau “else”; sau “else” chỉ còn thẻ đóng</source>
        <translation>follows “else”; only the closing tag may follow “else”</translation>
    </message>
    <message>
        <source>và thẻ đóng của nó không cùng chỗ; đặt cả hai trong cùng một đoạn, hoặc mỗi thẻ riêng một đoạn</source>
        <translation>and the tag that closes it are not on one level; put both in one paragraph, or each in a paragraph of its own</translation>
    </message>
    <message>
        <source>bộ dàn trang không nhận văn bản này</source>
        <translation>the layout engine does not take this paper</translation>
    </message>
    <message>
        <source>bộ dàn trang không cho ra tệp PDF</source>
        <translation>the layout engine gave no PDF file</translation>
    </message>
    <message>
        <source>phần dựng trang đã dừng giữa chừng</source>
        <translation>the making of pages stopped half way</translation>
    </message>
    <message>
        <source>sửa tiếp rồi trang sẽ được dựng lại</source>
        <translation>go on editing and the pages will be made again</translation>
    </message>
    <message>
        <source>{who} đang mở “{name}”{place}{since}</source>
        <translation>{who} has “{name}” open{place}{since}</translation>
    </message>
    <message>
        <source>người khác</source>
        <translation>somebody else</translation>
    </message>
    <message>
        <source> trên máy {computer}</source>
        <translation> on the computer {computer}</translation>
    </message>
    <message>
        <source> từ {time}</source>
        <translation> since {time}</translation>
    </message>
    <message>
        <source>mở chỉ để xem, hoặc mở một bản sao</source>
        <translation>open it read only, or open a copy</translation>
    </message>
    <message>
        <source>không giữ được chỗ trong “{folder}”</source>
        <translation>no place could be held in “{folder}”</translation>
    </message>
    <message>
        <source>kiểm tra lại ổ đĩa</source>
        <translation>check the drive</translation>
    </message>
    <message>
        <source>không ghi được vào “{folder}”</source>
        <translation>nothing could be written to “{folder}”</translation>
    </message>
    <message>
        <source>bản phục hồi hỏng: {what}</source>
        <translation>the recovery slot is damaged: {what}</translation>
    </message>
    <message>
        <source>dùng tệp đã lưu gần nhất</source>
        <translation>use the file saved last</translation>
    </message>
    <message>
        <source>không được ghi trọn vẹn</source>
        <translation>it was not written whole</translation>
    </message>
    <message>
        <source>không đọc được phần đầu</source>
        <translation>its head cannot be read</translation>
    </message>
    <message>
        <source>không phải là bản phục hồi</source>
        <translation>it is no recovery slot</translation>
    </message>
    <message>
        <source>nội dung của mốc không còn nguyên vẹn</source>
        <translation>the content of the snapshot is no longer whole</translation>
    </message>
    <message>
        <source>chọn mốc khác</source>
        <translation>choose another snapshot</translation>
    </message>
    <message>
        <source>không chạy được</source>
        <translation>could not be started</translation>
    </message>
    <message>
        <source>không trả lời sau {seconds} giây</source>
        <translation>did not answer within {seconds} seconds</translation>
    </message>
    <message>
        <source>không cho ra tệp PDF</source>
        <translation>gave no PDF</translation>
    </message>
    <message>
        <source>không làm được tệp để lưu trữ</source>
        <translation>cannot make a file for the archive</translation>
    </message>
    <message>
        <source>{office} {how}</source>
        <translation>{office} {how}</translation>
    </message>
    <message>
        <source>dùng bộ dàn trang của chương trình, hoặc thử lại</source>
        <translation>let this program make the pages, or try again</translation>
    </message>
    <message>
        <source>không hiểu “{part}”</source>
        <translation>“{part}” is not understood</translation>
    </message>
    <message>
        <source>viết như 1-3, 5</source>
        <translation>write it like 1-3, 5</translation>
    </message>
    <message>
        <source>không có trang “{part}”, văn bản có {count} trang</source>
        <translation>there is no page “{part}”, the paper has {count} pages</translation>
    </message>
    <message>
        <source>chọn trang khác</source>
        <translation>choose other pages</translation>
    </message>
    <message>
        <source>hàng đợi in không trả lời</source>
        <translation>the print queue does not answer</translation>
    </message>
    <message>
        <source>kiểm tra máy in rồi in lại</source>
        <translation>check the printer, then print again</translation>
    </message>
    <message>
        <source>hàng đợi in không nhận</source>
        <translation>the print queue refused the paper</translation>
    </message>
    <message>
        <source>hàng đợi in không nhận: {told}</source>
        <translation>the print queue refused the paper: {told}</translation>
    </message>
    <message>
        <source>máy in “{printer}” không nhận</source>
        <translation>the printer “{printer}” refused the paper</translation>
    </message>
    <message>
        <source>bảng hoặc đoạn nhiều dòng ở đầu trang hay chân trang</source>
        <translation>a table or a paragraph of several lines in the header or footer</translation>
    </message>
    <message>
        <source>số trang kiểu “{name}”</source>
        <translation>page numbers of the kind “{name}”</translation>
    </message>
    <message>
        <source>trường “{name}”</source>
        <translation>the field “{name}”</translation>
    </message>
    <message>
        <source>trường kéo dài qua nhiều đoạn</source>
        <translation>a field that runs over several paragraphs</translation>
    </message>
    <message>
        <source>trường viết sai chỗ</source>
        <translation>a field written in the wrong place</translation>
    </message>
    <message>
        <source>quá nhiều dấu chồng trên một chữ</source>
        <translation>too many marks piled on one letter</translation>
    </message>
    <message>
        <source>phông chữ của trang không có dấu “{sign}” (U+{code})</source>
        <translation>the font of the pages has no sign “{sign}” (U+{code})</translation>
    </message>
    <message>
        <source>từ “{word}…” dài hơn dòng</source>
        <translation>the word “{word}…” is longer than a line</translation>
    </message>
    <message>
        <source>số dòng đếm lại ở mỗi phần</source>
        <translation>line numbers that begin anew in each section</translation>
    </message>
    <message>
        <source>đoạn văn không đếm số dòng</source>
        <translation>a paragraph whose lines are not numbered</translation>
    </message>
    <message>
        <source>giá trị “{text}” không phải là bật hay tắt</source>
        <translation>the value “{text}” is neither on nor off</translation>
    </message>
    <message>
        <source>giá trị “{text}” không phải là số nguyên</source>
        <translation>the value “{text}” is not a whole number</translation>
    </message>
    <message>
        <source>số {text} nằm ngoài giới hạn</source>
        <translation>the number {text} is beyond the limits</translation>
    </message>
    <message>
        <source>danh sách dùng kiểu danh sách chung</source>
        <translation>a list that uses a shared list style</translation>
    </message>
    <message>
        <source>danh sách thiếu một cấp</source>
        <translation>a list that lacks a level</translation>
    </message>
    <message>
        <source>số thứ tự {number} theo kiểu “{name}”</source>
        <translation>the number {number} in the form “{name}”</translation>
    </message>
    <message>
        <source>số thứ tự kiểu “{name}”</source>
        <translation>list numbers of the kind “{name}”</translation>
    </message>
    <message>
        <source>danh sách đánh dấu bằng hình</source>
        <translation>a list marked with pictures</translation>
    </message>
    <message>
        <source>kiểu và cài đặt</source>
        <translation>styles and settings</translation>
    </message>
    <message>
        <source>khoảng cách giữa các đoạn được cộng lại (cài đặt tương thích)</source>
        <translation>the spacing between paragraphs is added up (compatibility setting)</translation>
    </message>
    <message>
        <source>phần {number}</source>
        <translation>section {number}</translation>
    </message>
    <message>
        <source>phần mới không bắt đầu ở trang mới</source>
        <translation>a new section does not begin on a new page</translation>
    </message>
    <message>
        <source>đoạn quá dài</source>
        <translation>the paragraph is too long</translation>
    </message>
    <message>
        <source>đoạn quá hẹp</source>
        <translation>the paragraph is too narrow</translation>
    </message>
    <message>
        <source>phông chữ “{name}” (trang chỉ dàn bằng Times New Roman, Arial và Courier New)</source>
        <translation>the font “{name}” (pages are set in Times New Roman, Arial and Courier New only)</translation>
    </message>
    <message>
        <source>hình trong dòng có chiều cao cố định</source>
        <translation>a picture in a line of a set height</translation>
    </message>
    <message>
        <source>đoạn viết từ phải sang trái</source>
        <translation>a paragraph written from right to left</translation>
    </message>
    <message>
        <source>thụt lề đối xứng trang chẵn lẻ</source>
        <translation>indents mirrored on even and odd pages</translation>
    </message>
    <message>
        <source>khung chữ</source>
        <translation>a text frame</translation>
    </message>
    <message>
        <source>kiểu đường viền “{name}”</source>
        <translation>a border of the kind “{name}”</translation>
    </message>
    <message>
        <source>đường viền có bóng</source>
        <translation>a border with a shadow</translation>
    </message>
    <message>
        <source>đoạn</source>
        <translation>paragraph</translation>
    </message>
    <message>
        <source>khoảng cách đoạn tự động kiểu trang mạng</source>
        <translation>automatic spacing of paragraphs as on web pages</translation>
    </message>
    <message>
        <source>khoảng cách đoạn tính theo dòng</source>
        <translation>spacing of paragraphs counted in lines</translation>
    </message>
    <message>
        <source>cách giãn dòng “{name}”</source>
        <translation>line spacing of the kind “{name}”</translation>
    </message>
    <message>
        <source>thụt lề tính theo ký tự</source>
        <translation>an indent counted in characters</translation>
    </message>
    <message>
        <source>cách căn đoạn “{name}”</source>
        <translation>paragraph alignment “{name}”</translation>
    </message>
    <message>
        <source>mốc tab kiểu “{name}”</source>
        <translation>a tab stop of the kind “{name}”</translation>
    </message>
    <message>
        <source>đường dẫn tab kiểu “{name}”</source>
        <translation>a tab leader of the kind “{name}”</translation>
    </message>
    <message>
        <source>đường viền giữa các đoạn</source>
        <translation>a border between paragraphs</translation>
    </message>
    <message>
        <source>đoạn có nền màu</source>
        <translation>a paragraph with a coloured ground</translation>
    </message>
    <message>
        <source>chữ xoay hướng</source>
        <translation>turned text</translation>
    </message>
    <message>
        <source>cách căn chữ trong dòng</source>
        <translation>alignment of letters within the line</translation>
    </message>
    <message>
        <source>hình không phải PNG hay JPEG</source>
        <translation>a picture that is neither PNG nor JPEG</translation>
    </message>
    <message>
        <source>hình quá lớn</source>
        <translation>a picture that is too large</translation>
    </message>
    <message>
        <source>hình trôi ngoài dòng chữ</source>
        <translation>a picture floating outside the text</translation>
    </message>
    <message>
        <source>hình vẽ</source>
        <translation>a drawing</translation>
    </message>
    <message>
        <source>hình không nằm trong tệp</source>
        <translation>a picture that is not in the file</translation>
    </message>
    <message>
        <source>hình không có kích thước</source>
        <translation>a picture without a size</translation>
    </message>
    <message>
        <source>hình xoay hoặc lật</source>
        <translation>a turned or flipped picture</translation>
    </message>
    <message>
        <source>hình bị cắt bớt</source>
        <translation>a cropped picture</translation>
    </message>
    <message>
        <source>hình có kích thước lạ</source>
        <translation>a picture of an odd size</translation>
    </message>
    <message>
        <source>văn bản còn thay đổi đang theo dõi (Track Changes)</source>
        <translation>text whose changes are still tracked (Track Changes)</translation>
    </message>
    <message>
        <source>hình vẽ kiểu cũ</source>
        <translation>a drawing of the old kind</translation>
    </message>
    <message>
        <source>đối tượng nhúng</source>
        <translation>an embedded object</translation>
    </message>
    <message>
        <source>ký hiệu của phông chữ ký hiệu</source>
        <translation>a sign of a symbol font</translation>
    </message>
    <message>
        <source>tab căn theo lề</source>
        <translation>a tab aligned to the margin</translation>
    </message>
    <message>
        <source>chữ chú âm</source>
        <translation>phonetic guide letters</translation>
    </message>
    <message>
        <source>ngày tháng tự động</source>
        <translation>an automatic date</translation>
    </message>
    <message>
        <source>số trang kiểu cũ</source>
        <translation>page numbers of the old kind</translation>
    </message>
    <message>
        <source>chữ có dấu ngắt dòng lạ</source>
        <translation>text with an unusual line break</translation>
    </message>
    <message>
        <source>ngắt kiểu “{name}”</source>
        <translation>a break of the kind “{name}”</translation>
    </message>
    <message>
        <source>chú thích có dấu riêng</source>
        <translation>a footnote with a mark of its own</translation>
    </message>
    <message>
        <source>nội dung ngoài văn bản thường (hình vẽ, công thức …)</source>
        <translation>content beyond plain text (drawings, formulas …)</translation>
    </message>
    <message>
        <source>nội dung</source>
        <translation>content</translation>
    </message>
    <message>
        <source>chưa dàn được trang vì {what}</source>
        <translation>the pages could not be set because of this: {what}</translation>
    </message>
    <message>
        <source>chưa dàn được trang vì {what} (ở {where})</source>
        <translation>the pages could not be set because of this: {what} (in {where})</translation>
    </message>
    <message>
        <source>xem và in tệp này bằng Word</source>
        <translation>read and print this file with Word</translation>
    </message>
    <message>
        <source>{outer}, {inner}</source>
        <translation>{outer}, {inner}</translation>
    </message>
    <message>
        <source>chữ gạch ngang kép</source>
        <translation>double strikethrough</translation>
    </message>
    <message>
        <source>chữ viền</source>
        <translation>outlined letters</translation>
    </message>
    <message>
        <source>chữ bóng</source>
        <translation>letters with a shadow</translation>
    </message>
    <message>
        <source>chữ nổi</source>
        <translation>embossed letters</translation>
    </message>
    <message>
        <source>chữ chìm</source>
        <translation>engraved letters</translation>
    </message>
    <message>
        <source>chữ viết từ phải sang trái</source>
        <translation>letters written from right to left</translation>
    </message>
    <message>
        <source>chữ viết phức hợp</source>
        <translation>letters of a complex script</translation>
    </message>
    <message>
        <source>công thức toán</source>
        <translation>a formula</translation>
    </message>
    <message>
        <source>thuộc tính “{name}” ({what})</source>
        <translation>the property “{name}” ({what})</translation>
    </message>
    <message>
        <source>màu “{name}”</source>
        <translation>the colour “{name}”</translation>
    </message>
    <message>
        <source>nền có hoa văn</source>
        <translation>a ground with a pattern</translation>
    </message>
    <message>
        <source>kiểu gạch chân “{name}”</source>
        <translation>an underline of the kind “{name}”</translation>
    </message>
    <message>
        <source>màu tô chữ “{name}”</source>
        <translation>the highlight colour “{name}”</translation>
    </message>
    <message>
        <source>vị trí chữ “{name}”</source>
        <translation>the letter position “{name}”</translation>
    </message>
    <message>
        <source>chữ nâng lên hoặc hạ xuống</source>
        <translation>raised or lowered letters</translation>
    </message>
    <message>
        <source>chữ kéo giãn theo chiều ngang</source>
        <translation>letters stretched sideways</translation>
    </message>
    <message>
        <source>chữ có hiệu ứng động</source>
        <translation>animated letters</translation>
    </message>
    <message>
        <source>chữ có khung viền</source>
        <translation>letters in a box</translation>
    </message>
    <message>
        <source>chữ có dấu nhấn</source>
        <translation>letters with emphasis marks</translation>
    </message>
    <message>
        <source>chữ ép vừa bề rộng</source>
        <translation>letters fitted to a width</translation>
    </message>
    <message>
        <source>lề trang không chừa chỗ cho chữ</source>
        <translation>the page margins leave no room for text</translation>
    </message>
    <message>
        <source>trang chia nhiều cột</source>
        <translation>a page with several columns</translation>
    </message>
    <message>
        <source>trang có lưới dòng</source>
        <translation>a page with a line grid</translation>
    </message>
    <message>
        <source>trang căn chữ theo chiều cao</source>
        <translation>a page whose text is aligned vertically</translation>
    </message>
    <message>
        <source>trang viết theo hướng khác</source>
        <translation>a page written in another direction</translation>
    </message>
    <message>
        <source>trang viết từ phải sang trái</source>
        <translation>a page written from right to left</translation>
    </message>
    <message>
        <source>khung viền trang</source>
        <translation>a page border</translation>
    </message>
    <message>
        <source>phần</source>
        <translation>section</translation>
    </message>
    <message>
        <source>đầu trang hoặc chân trang kiểu lạ</source>
        <translation>a header or footer of an unusual kind</translation>
    </message>
    <message>
        <source>lề trang cố định đè lên đầu trang hoặc chân trang</source>
        <translation>fixed page margins that overlap the header or footer</translation>
    </message>
    <message>
        <source>số trang không viết bằng chữ số thường</source>
        <translation>page numbers not written in plain figures</translation>
    </message>
    <message>
        <source>bảng lồng quá sâu</source>
        <translation>tables nested too deeply</translation>
    </message>
    <message>
        <source>số thứ tự căn giữa hoặc căn phải</source>
        <translation>list numbers that are centred or aligned right</translation>
    </message>
    <message>
        <source>văn bản</source>
        <translation>text</translation>
    </message>
    <message>
        <source>khung viền quanh đoạn thụt treo</source>
        <translation>a frame around a paragraph with a hanging indent</translation>
    </message>
    <message>
        <source>nhiều đoạn liền nhau chung một khung viền</source>
        <translation>several paragraphs that share one frame</translation>
    </message>
    <message>
        <source>ngắt trang giữa đoạn</source>
        <translation>a page break inside a paragraph</translation>
    </message>
    <message>
        <source>các kiểu dựa vòng quanh lên nhau</source>
        <translation>styles that build on each other in a circle</translation>
    </message>
    <message>
        <source>kiểu bảng có định dạng riêng cho hàng hoặc cột</source>
        <translation>a table style that formats rows or columns on their own</translation>
    </message>
    <message>
        <source>bảng không có hàng hoặc có quá nhiều hàng</source>
        <translation>a table without rows or with too many rows</translation>
    </message>
    <message>
        <source>hàng có định dạng bảng riêng</source>
        <translation>a row with table formatting of its own</translation>
    </message>
    <message>
        <source>bảng có ô rộng hẹp khác cột của nó</source>
        <translation>a table whose cells are not as wide as their columns</translation>
    </message>
    <message>
        <source>bảng có cột không rõ bề rộng</source>
        <translation>a table with a column of unclear width</translation>
    </message>
    <message>
        <source>hàng {row}, ô {column}</source>
        <translation>row {row}, cell {column}</translation>
    </message>
    <message>
        <source>ngắt trang trong bảng</source>
        <translation>a page break in a table</translation>
    </message>
    <message>
        <source>ô gộp trong hàng có chiều cao cố định</source>
        <translation>merged cells in a row of fixed height</translation>
    </message>
    <message>
        <source>ô gộp vượt ra ngoài hàng tiêu đề</source>
        <translation>merged cells that reach out of the header rows</translation>
    </message>
    <message>
        <source>bảng trôi ngoài dòng chữ</source>
        <translation>a table floating outside the text</translation>
    </message>
    <message>
        <source>bảng từ phải sang trái</source>
        <translation>a table from right to left</translation>
    </message>
    <message>
        <source>bảng có khe giữa các ô</source>
        <translation>a table with gaps between its cells</translation>
    </message>
    <message>
        <source>bảng có nền màu chung</source>
        <translation>a table with a coloured ground</translation>
    </message>
    <message>
        <source>bảng</source>
        <translation>table</translation>
    </message>
    <message>
        <source>hàng của bảng</source>
        <translation>table row</translation>
    </message>
    <message>
        <source>ô giãn chữ theo chiều cao</source>
        <translation>a cell whose text is spread vertically</translation>
    </message>
    <message>
        <source>chữ xoay hướng trong ô</source>
        <translation>turned text in a cell</translation>
    </message>
    <message>
        <source>ô ép chữ vừa bề rộng</source>
        <translation>a cell that squeezes text to its width</translation>
    </message>
    <message>
        <source>ô của bảng</source>
        <translation>table cell</translation>
    </message>
    <message>
        <source>ô có đường chéo</source>
        <translation>a cell with a diagonal line</translation>
    </message>
    <message>
        <source>bảng có quá nhiều cột</source>
        <translation>a table with too many columns</translation>
    </message>
    <message>
        <source>bề rộng tính theo phần trăm</source>
        <translation>a width given in percent</translation>
    </message>
    <message>
        <source>cách căn bảng “{name}”</source>
        <translation>table alignment “{name}”</translation>
    </message>
    <message>
        <source>tab trong đoạn căn giữa hoặc căn phải</source>
        <translation>a tab in a centred or right-aligned paragraph</translation>
    </message>
    <message>
        <source>tab đứng sau chỗ xuống dòng</source>
        <translation>a tab behind the end of a line</translation>
    </message>
    <message>
        <source>văn bản quá dài</source>
        <translation>the text is too long</translation>
    </message>
    <message>
        <source>tệp không có thân văn bản</source>
        <translation>the file has no text body</translation>
    </message>
    <message>
        <source>văn bản có quá nhiều đoạn</source>
        <translation>the text has too many paragraphs</translation>
    </message>
    <message>
        <source>tab đứng cạnh dấu chú thích</source>
        <translation>a tab beside a footnote mark</translation>
    </message>
    <message>
        <source>chương trình thiếu phông chữ {name}</source>
        <translation>the program lacks the font {name}</translation>
    </message>
    <message>
        <source>cài lại chương trình</source>
        <translation>install the program again</translation>
    </message>
    <message>
        <source>không ghi được bản phục hồi</source>
        <translation>the recovered work could not be written</translation>
    </message>
</context>
<context>
    <name>AttendancePage</name>
    <message>
        <source>Thành phần dự</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Từng nhóm đại biểu theo thứ tự, ghi tên người hoặc chỉ ghi chức danh.</source>
        <translation>The groups of attendees in protocol order, by name or by position only.</translation>
    </message>
    <message>
        <source>nhóm</source>
        <translation>group</translation>
    </message>
    <message>
        <source>Ghi nhóm đại biểu đầu tiên, như đơn vị được giám sát.</source>
        <translation>Enter the first group of attendees, such as the unit supervised.</translation>
    </message>
    <message>
        <source>Thêm nhóm (Ctrl+Enter)</source>
        <translation>Add group (Ctrl+Enter)</translation>
    </message>
</context>
<context>
    <name>AttendeeBody</name>
    <message>
        <source>Chức danh, như “Ủy viên BTV Huyện ủy”</source>
        <translation>Position, such as “Ủy viên BTV Huyện ủy”</translation>
    </message>
    <message>
        <source>Chức danh</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Số người</source>
        <translation>Number of people</translation>
    </message>
    <message>
        <source>Đổi giữa chức danh và tên người (Ctrl+T)</source>
        <translation>Switch between position and personal name (Ctrl+T)</translation>
    </message>
    <message>
        <source>ghi tên người</source>
        <translation>enter a name</translation>
    </message>
    <message>
        <source>ghi chức danh</source>
        <translation>enter a position</translation>
    </message>
</context>
<context>
    <name>BasesPage</name>
    <message>
        <source>Căn cứ</source>
        <translation>Legal bases</translation>
    </message>
    <message>
        <source>Văn bản mà cuộc họp căn cứ vào hoặc thực hiện.</source>
        <translation>Documents the meeting is based on or carries out.</translation>
    </message>
    <message>
        <source>căn cứ</source>
        <translation>legal basis</translation>
    </message>
    <message>
        <source>Ghi quyết định, kế hoạch, chương trình làm căn cứ cho cuộc họp.</source>
        <translation>Enter the decision, plan or programme the meeting is based on.</translation>
    </message>
    <message>
        <source>Thêm căn cứ</source>
        <translation>Add legal basis</translation>
    </message>
</context>
<context>
    <name>BasisBody</name>
    <message>
        <source>Từ mở đầu</source>
        <translation>Lead word</translation>
    </message>
    <message>
        <source>Loại văn bản</source>
        <translation>Kind of document</translation>
    </message>
    <message>
        <source>như 232-QĐ/TU</source>
        <translation>such as 232-QĐ/TU</translation>
    </message>
    <message>
        <source>Số, ký hiệu</source>
        <translation>Number, symbol</translation>
    </message>
    <message>
        <source>Ngày</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Cơ quan ban hành</source>
        <translation>Issuing body</translation>
    </message>
    <message>
        <source>Về việc</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Ghi cả từ nối, như “về việc thành lập đoàn giám sát…”.</source>
        <translation>Include the linking words, as in “về việc thành lập đoàn giám sát…”.</translation>
    </message>
    <message>
        <source>Trích dẫn tự do, ghi chú</source>
        <translation>Citation in own words, remark</translation>
    </message>
    <message>
        <source>Trích dẫn tự do</source>
        <translation>Citation in own words</translation>
    </message>
    <message>
        <source>Nếu có, biên bản in nguyên văn dòng này thay cho các ô ở trên.</source>
        <translation>If filled, the minutes print this line word for word instead of the fields above.</translation>
    </message>
</context>
<context>
    <name>BlockBody</name>
    <message>
        <source>Tên khối, như “Ưu điểm”</source>
        <translation>Title of the block, such as “Ưu điểm”</translation>
    </message>
    <message>
        <source>Tên khối</source>
        <translation>Title of the block</translation>
    </message>
    <message>
        <source>Một là: Hai là:</source>
        <translation>Một là: Hai là:</translation>
    </message>
    <message>
        <source>Thứ nhất, Thứ hai,</source>
        <translation>Thứ nhất, Thứ hai,</translation>
    </message>
    <message>
        <source>1. 2. 3.</source>
        <translation>1. 2. 3.</translation>
    </message>
    <message>
        <source>a) b) c)</source>
        <translation>a) b) c)</translation>
    </message>
    <message>
        <source>- Gạch đầu dòng</source>
        <translation>- Dashes</translation>
    </message>
    <message>
        <source>Không đánh số</source>
        <translation>No numbering</translation>
    </message>
    <message>
        <source>Đánh số</source>
        <translation>Numbering</translation>
    </message>
    <message>
        <source>Câu dẫn</source>
        <translation>Lead sentence</translation>
    </message>
    <message>
        <source>mục</source>
        <translation>item</translation>
    </message>
    <message>
        <source>Ghi từng mục; dán nhiều dòng thành nhiều mục.</source>
        <translation>Enter item by item; several pasted lines become several items.</translation>
    </message>
    <message>
        <source>Thêm mục</source>
        <translation>Add item</translation>
    </message>
    <message>
        <source>Đoạn sau các mục</source>
        <translation>Paragraph after the items</translation>
    </message>
</context>
<context>
    <name>ChairPage</name>
    <message>
        <source>Chủ trì</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Gõ vài chữ của tên để chọn người đã nhập, hoặc ghi tên người mới.</source>
        <translation>Type a few letters to pick somebody already entered, or enter a new name.</translation>
    </message>
    <message>
        <source>Người chủ trì</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Người ghi biên bản</source>
        <translation>Minute taker</translation>
    </message>
</context>
<context>
    <name>ClosingPage</name>
    <message>
        <source>Kết thúc, ký</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Giờ kết thúc, dấu kết thúc, chữ ký và nơi nhận.</source>
        <translation>Closing time, end mark, signatures and recipients.</translation>
    </message>
    <message>
        <source>Giờ kết thúc</source>
        <translation>Closing time</translation>
    </message>
    <message>
        <source>Theo mẫu thể thức</source>
        <translation>As the form says</translation>
    </message>
    <message>
        <source>Dấu chấm  .</source>
        <translation>Full stop  .</translation>
    </message>
    <message>
        <source>Chấm gạch  ./.</source>
        <translation>Stop and slash  ./.</translation>
    </message>
    <message>
        <source>Dấu kết thúc</source>
        <translation>End mark</translation>
    </message>
    <message>
        <source>Ký hiệu người soạn</source>
        <translation>Drafter’s sign</translation>
    </message>
    <message>
        <source>Nơi nhận</source>
        <translation>Recipients</translation>
    </message>
    <message>
        <source>nơi nhận</source>
        <translation>recipient</translation>
    </message>
    <message>
        <source>Thêm nơi nhận</source>
        <translation>Add recipient</translation>
    </message>
    <message>
        <source>Ghi từng nơi nhận, dòng cuối thường là nơi lưu.</source>
        <translation>Enter every recipient; the last line is usually where a copy is filed.</translation>
    </message>
    <message>
        <source>Chữ ký</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Người ghi biên bản ký bên trái, người chủ trì ký bên phải. Chỉ thêm khi có cách ký khác.</source>
        <translation>The minute taker signs on the left, the chair on the right. Add signatories only if it is done otherwise.</translation>
    </message>
    <message>
        <source>người ký</source>
        <translation>signatory</translation>
    </message>
    <message>
        <source>Thêm người ký</source>
        <translation>Add signatory</translation>
    </message>
    <message>
        <source>Bên phải</source>
        <translation>Right</translation>
    </message>
    <message>
        <source>Bên trái</source>
        <translation>Left</translation>
    </message>
    <message>
        <source>Dưới, bên trái</source>
        <translation>Below, left</translation>
    </message>
    <message>
        <source>Chánh Văn phòng xác nhận chữ ký của người chủ trì</source>
        <translation>The head of office confirms the chair’s signature</translation>
    </message>
    <message>
        <source>Người xác nhận</source>
        <translation>Confirmed by</translation>
    </message>
    <message>
        <source>Thẩm quyền ký</source>
        <translation>Authority to sign</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
</context>
<context>
    <name>CompareWindow</name>
    <message>
        <source>So với bản in</source>
        <translation>Compared with the last print</translation>
    </message>
    <message>
        <source>Chỗ khác trước (Shift+F8)</source>
        <translation>Previous change (Shift+F8)</translation>
    </message>
    <message>
        <source>Chỗ khác sau (F8)</source>
        <translation>Next change (F8)</translation>
    </message>
    <message>
        <source>Bản đã in</source>
        <translation>The printed paper</translation>
    </message>
    <message>
        <source>Biên bản lúc này</source>
        <translation>The minutes as they are now</translation>
    </message>
    <message>
        <source>Bản in lúc {time}</source>
        <translation>Printed at {time}</translation>
    </message>
    <message>
        <source>Lúc này</source>
        <translation>Now</translation>
    </message>
    <message>
        <source>Không có chỗ nào khác bản đã in.</source>
        <translation>Nothing differs from the printed paper.</translation>
    </message>
    <message numerus="yes">
        <source>%n chỗ khác bản đã in; F8 để xem từng chỗ.</source>
        <translation>
            <numerusform>%n place differs from the printed paper; F8 goes there.</numerusform>
            <numerusform>%n places differ from the printed paper; F8 goes to each.</numerusform>
        </translation>
    </message>
    <message>
        <source>Chỗ khác {place} trên {count}</source>
        <translation>Change {place} of {count}</translation>
    </message>
</context>
<context>
    <name>ConclusionPage</name>
    <message>
        <source>Kết luận</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Mỗi khối được đánh số lại từ đầu.</source>
        <translation>Numbering starts again in every block.</translation>
    </message>
    <message>
        <source>Để trống nếu là người chủ trì.</source>
        <translation>Leave empty if it is the chair.</translation>
    </message>
    <message>
        <source>Người kết luận</source>
        <translation>Concluded by</translation>
    </message>
    <message>
        <source>Viết tiếp sau tên người kết luận.</source>
        <translation>Goes on after the name of whoever concludes.</translation>
    </message>
    <message>
        <source>Câu mở đầu kết luận</source>
        <translation>Opening sentence of the conclusion</translation>
    </message>
    <message>
        <source>khối</source>
        <translation>block</translation>
    </message>
    <message>
        <source>Thêm khối đầu tiên của kết luận, như “Ưu điểm”.</source>
        <translation>Add the first block of the conclusion, such as “Ưu điểm” (strengths).</translation>
    </message>
    <message>
        <source>Thêm khối (Ctrl+Enter)</source>
        <translation>Add block (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Đoạn cuối kết luận</source>
        <translation>Last paragraph of the conclusion</translation>
    </message>
</context>
<context>
    <name>CountField</name>
    <message>
        <source>số người</source>
        <extracomment>Shown in the empty field for the number of people.</extracomment>
        <translation>how many</translation>
    </message>
    <message>
        <source>Hãy gõ một số, như 5.</source>
        <translation>Please type a number, such as 5.</translation>
    </message>
</context>
<context>
    <name>CrashWindow</name>
    <message>
        <source>Biên bản gặp lỗi</source>
        <translation>The program met a fault</translation>
    </message>
    <message>
        <source>Chương trình gặp một lỗi chưa lường trước</source>
        <translation>The program met a fault nobody foresaw</translation>
    </message>
    <message>
        <source>Mở lại chương trình</source>
        <translation>Start the program again</translation>
    </message>
    <message>
        <source>Làm tiếp</source>
        <translation>Go on</translation>
    </message>
    <message>
        <source>Chưa ghi được bản phục hồi. Hãy chọn “Làm tiếp”, lưu bằng tên khác (F12), rồi mở lại chương trình.</source>
        <translation>The recovery copy could not be written. Choose “Go on”, save under another name (F12), then start the program again.</translation>
    </message>
    <message>
        <source>Không có thay đổi nào chưa lưu. Hãy mở lại chương trình.</source>
        <translation>No change is unsaved. Start the program again.</translation>
    </message>
    <message>
        <source>Nội dung đã gõ vẫn an toàn: bản phục hồi lúc {time} ở trong thư mục “{folder}”. Hãy mở lại chương trình rồi chọn “Lấy lại”.</source>
        <translation>What was typed is safe: the recovery copy of {time} is in the folder “{folder}”. Start the program again and choose “Take it back”.</translation>
    </message>
    <message>
        <source>Chưa ghi được báo cáo lỗi.</source>
        <translation>The fault report could not be written.</translation>
    </message>
    <message>
        <source>Báo cáo lỗi, không chứa nội dung biên bản: “{path}”.</source>
        <translation>Fault report, without the text of the minutes: “{path}”.</translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>ngày/tháng/năm</source>
        <extracomment>An example of a date, shown in an empty field.</extracomment>
        <translation>day/month/year</translation>
    </message>
    <message>
        <source>Hãy gõ như 27/7/2021.</source>
        <translation>Please type it like 27/7/2021.</translation>
    </message>
    <message>
        <source>Chọn trên lịch (Alt+↓)</source>
        <translation>Choose in the calendar (Alt+↓)</translation>
    </message>
</context>
<context>
    <name>DelegationPage</name>
    <message>
        <source>Đoàn công tác</source>
        <translation>Delegation</translation>
    </message>
    <message>
        <source>Đoàn giám sát, đoàn kiểm tra, đoàn công tác. Để trống nếu không có.</source>
        <translation>A supervising, inspecting or working delegation. Leave empty if there was none.</translation>
    </message>
    <message>
        <source>như Đoàn giám sát của BTV Tỉnh ủy</source>
        <translation>such as Đoàn giám sát của BTV Tỉnh ủy</translation>
    </message>
    <message>
        <source>Tên đoàn</source>
        <translation>Name of the delegation</translation>
    </message>
    <message>
        <source>Thành viên</source>
        <translation>Members</translation>
    </message>
    <message>
        <source>thành viên</source>
        <translation>member</translation>
    </message>
    <message>
        <source>Ghi từng thành viên theo thứ tự, trưởng đoàn trước.</source>
        <translation>Enter the members in order, the head first.</translation>
    </message>
    <message>
        <source>Thêm thành viên</source>
        <translation>Add member</translation>
    </message>
</context>
<context>
    <name>Differences</name>
    <message>
        <source>… và {count} chỗ khác</source>
        <translation>… and {count} more places</translation>
    </message>
    <message>
        <source>Ghi chú riêng</source>
        <translation>Private remark</translation>
    </message>
    <message>
        <source>{name}: thêm dòng</source>
        <translation>{name}: row added</translation>
    </message>
    <message>
        <source>{name}: bớt dòng</source>
        <translation>{name}: row taken out</translation>
    </message>
</context>
<context>
    <name>ExportSheet</name>
    <message>
        <source>Xuất Word</source>
        <translation>Make Word file</translation>
    </message>
    <message>
        <source>Kèm dữ liệu để mở lại từ tệp Word</source>
        <translation>Include the data, so that the Word file can be opened here again</translation>
    </message>
    <message>
        <source>Xuất</source>
        <translation>Make file</translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>FieldBox</name>
    <message>
        <source>sửa “{field}”</source>
        <translation>edit “{field}”</translation>
    </message>
    <message>
        <source>Chưa hiểu “{text}”. {advice}</source>
        <extracomment>Under a field whose text cannot be read; {advice} says how to type it.</extracomment>
        <translation>“{text}” is not understood. {advice}</translation>
    </message>
</context>
<context>
    <name>FileDesk</name>
    <message>
        <source>Biên bản mới</source>
        <translation>New minutes</translation>
    </message>
    <message>
        <source>{name} (chỉ để xem)</source>
        <translation>{name} (read only)</translation>
    </message>
    <message>
        <source>Lưu biên bản</source>
        <translation>Save minutes</translation>
    </message>
    <message>
        <source>Mở biên bản</source>
        <translation>Open minutes</translation>
    </message>
    <message>
        <source>Chọn biên bản trước</source>
        <translation>Choose earlier minutes</translation>
    </message>
    <message>
        <source>Biên bản (*{suffix})</source>
        <translation>Minutes (*{suffix})</translation>
    </message>
    <message>
        <source>Mở bản lưu lúc {time}</source>
        <translation>Open the copy of {time}</translation>
    </message>
    <message>
        <source>Lấy lại bản phục hồi</source>
        <translation>Take the recovered work</translation>
    </message>
    <message>
        <source>Lưu bản sao</source>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>Vẫn mở để sửa</source>
        <translation>Edit all the same</translation>
    </message>
    <message>
        <source>Ghi đè</source>
        <translation>Overwrite</translation>
    </message>
    <message>
        <source>Lưu bằng tên khác</source>
        <translation>Save under another name</translation>
    </message>
</context>
<context>
    <name>FindSheet</name>
    <message>
        <source>Tìm lệnh, tìm chữ</source>
        <translation>Find command or text</translation>
    </message>
    <message>
        <source>Gõ tên lệnh, phần, người hoặc chữ trong biên bản</source>
        <translation>Type the name of a command, section or person, or words of the minutes</translation>
    </message>
    <message>
        <source>Kết quả</source>
        <translation>Results</translation>
    </message>
</context>
<context>
    <name>Fold</name>
    <message>
        <source>{title}: {filled}</source>
        <extracomment>A folded part of a form and what is filled in it.</extracomment>
        <translation>{title}: {filled}</translation>
    </message>
</context>
<context>
    <name>Grip</name>
    <message>
        <source>Kéo để chuyển (Alt+↑, Alt+↓)</source>
        <translation>Drag to move (Alt+↑, Alt+↓)</translation>
    </message>
</context>
<context>
    <name>GroupBody</name>
    <message>
        <source>Tên nhóm, như “Huyện Tam Dương”</source>
        <translation>Name of the group, such as “Huyện Tam Dương”</translation>
    </message>
    <message>
        <source>Tên nhóm</source>
        <translation>Name of the group</translation>
    </message>
    <message>
        <source>như “Huyện Tam Dương có các đồng chí là”</source>
        <translation>such as “Huyện Tam Dương có các đồng chí là”</translation>
    </message>
    <message>
        <source>Lời mở đầu nhóm</source>
        <translation>Words that introduce the group</translation>
    </message>
    <message>
        <source>Chưa đếm được: có mục chưa ghi số người.</source>
        <translation>Not counted yet: an entry lacks its number of people.</translation>
    </message>
    <message>
        <source>Có mặt: {present}. Vắng mặt: {absent}.</source>
        <extracomment>Under a group of attendees.</extracomment>
        <translation>Present: {present}. Absent: {absent}.</translation>
    </message>
</context>
<context>
    <name>HeadingPage</name>
    <message>
        <source>Thể thức</source>
        <translation>Form of the paper</translation>
    </message>
    <message>
        <source>Phần đầu văn bản: cơ quan, số, nơi và ngày, tên biên bản.</source>
        <translation>The head of the paper: issuing body, number, place and date, title.</translation>
    </message>
    <message>
        <source>Đảng, Hướng dẫn 05 (từ 27/5/2026)</source>
        <translation>Party, Guidance 05 (from 27/5/2026)</translation>
    </message>
    <message>
        <source>Đảng, Hướng dẫn 36 (trước 27/5/2026)</source>
        <translation>Party, Guidance 36 (before 27/5/2026)</translation>
    </message>
    <message>
        <source>Nhà nước, Nghị định 30/2020</source>
        <translation>State, Decree 30/2020</translation>
    </message>
    <message>
        <source>Mẫu thể thức</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>Theo mẫu</source>
        <translation>As the form says</translation>
    </message>
    <message>
        <source>Có ghi</source>
        <translation>Shown</translation>
    </message>
    <message>
        <source>Không ghi</source>
        <translation>Not shown</translation>
    </message>
    <message>
        <source>Dòng địa danh, ngày tháng</source>
        <translation>Line of place and date</translation>
    </message>
    <message>
        <source>Cơ quan cấp trên</source>
        <translation>Superior body</translation>
    </message>
    <message>
        <source>như TỈNH ỦY VĨNH PHÚC</source>
        <translation>such as TỈNH ỦY VĨNH PHÚC</translation>
    </message>
    <message>
        <source>Cơ quan ban hành</source>
        <translation>Issuing body</translation>
    </message>
    <message>
        <source>như ĐOÀN GIÁM SÁT</source>
        <translation>such as ĐOÀN GIÁM SÁT</translation>
    </message>
    <message>
        <source>như 05</source>
        <translation>such as 05</translation>
    </message>
    <message>
        <source>Số</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Ký hiệu cơ quan</source>
        <translation>Symbol of the body</translation>
    </message>
    <message>
        <source>như TU</source>
        <translation>such as TU</translation>
    </message>
    <message>
        <source>Địa danh</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Ngày văn bản</source>
        <translation>Date of the paper</translation>
    </message>
    <message>
        <source>Tên loại văn bản</source>
        <translation>Type of document</translation>
    </message>
    <message>
        <source>Trích yếu</source>
        <translation>Abstract</translation>
    </message>
    <message>
        <source>Tên cuộc họp, in đậm dưới tên loại văn bản.</source>
        <translation>The name of the meeting, in bold below the type of document.</translation>
    </message>
    <message>
        <source>Về thể thức</source>
        <translation>On the form of the paper</translation>
    </message>
    <message>
        <source>Về cả cuộc họp</source>
        <translation>On the whole meeting</translation>
    </message>
</context>
<context>
    <name>HourField</name>
    <message>
        <source>như 14h30</source>
        <extracomment>An example of an hour, shown in an empty field.</extracomment>
        <translation>such as 14h30</translation>
    </message>
    <message>
        <source>Hãy gõ như 14h30.</source>
        <translation>Please type it like 14h30.</translation>
    </message>
</context>
<context>
    <name>IssueBody</name>
    <message>
        <source>Vấn đề</source>
        <translation>Issue</translation>
    </message>
    <message>
        <source>Trả lời, ghi chú</source>
        <translation>Answer, remark</translation>
    </message>
    <message>
        <source>Trả lời</source>
        <translation>Answer</translation>
    </message>
</context>
<context>
    <name>ItemBody</name>
    <message>
        <source>Nội dung mục</source>
        <translation>Text of the item</translation>
    </message>
    <message>
        <source>Theo dõi thực hiện, ghi chú</source>
        <translation>Follow-up, remark</translation>
    </message>
    <message>
        <source>Đơn vị thực hiện</source>
        <translation>Responsible unit</translation>
    </message>
    <message>
        <source>Thời hạn</source>
        <translation>Deadline</translation>
    </message>
</context>
<context>
    <name>KeepsakeDesk</name>
    <message>
        <source>Lấy lại người</source>
        <translation>Person put back</translation>
    </message>
    <message>
        <source>Đã xóa “{name}”. Trong 90 ngày vẫn lấy lại được.</source>
        <translation>“{name}” deleted. It can be had back for 90 days.</translation>
    </message>
    <message>
        <source>Lấy lại</source>
        <translation>Take it back</translation>
    </message>
</context>
<context>
    <name>KeepsakesSheet</name>
    <message>
        <source>Mở thành biên bản mới</source>
        <translation>Open as new minutes</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Bản sao lưu, thùng rác</source>
        <translation>Backups and trash</translation>
    </message>
    <message>
        <source>Đưa lại vào biên bản</source>
        <translation>Put back into the minutes</translation>
    </message>
    <message>
        <source>Người này được thêm vào cuối danh sách; hoàn tác được.</source>
        <translation>The person is added at the end of the list; this can be undone.</translation>
    </message>
    <message>
        <source>Lấy lại</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>Tệp trở về chỗ cũ; nếu chỗ cũ đã có tệp khác thì mở mới.</source>
        <translation>The file goes back to its place; if another file is there now, it opens as new minutes.</translation>
    </message>
    <message>
        <source>Bản được mở chưa gắn với tệp nào; tệp đang có vẫn giữ nguyên.</source>
        <translation>What is opened belongs to no file yet; the files you have stay as they are.</translation>
    </message>
    <message>
        <source>Chưa có bản nào. Chọn thư mục sao lưu trong Tùy chọn.</source>
        <translation>There is nothing yet. Choose a backup folder in the preferences.</translation>
    </message>
    <message>
        <source>{name} (người đã bớt khỏi “{title}”)</source>
        <translation>{name} (taken out of “{title}”)</translation>
    </message>
</context>
<context>
    <name>KeysSheet</name>
    <message>
        <source>Phím tắt</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
</context>
<context>
    <name>MemberBody</name>
    <message>
        <source>Vai trò</source>
        <translation>Role</translation>
    </message>
</context>
<context>
    <name>Mention</name>
    <message>
        <source>Cách gọi ở chỗ này</source>
        <translation>How the person is named here</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Chức vụ, cách nhau bằng dấu phẩy</source>
        <translation>Posts, separated by commas</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Tên tập thể, như “các thành viên Đoàn giám sát”</source>
        <translation>Name of the body, such as “các thành viên Đoàn giám sát”</translation>
    </message>
    <message>
        <source>Tập thể</source>
        <translation>Body</translation>
    </message>
    <message>
        <source>Danh xưng ở chỗ này</source>
        <translation>Form of address here</translation>
    </message>
    <message>
        <source>Để trống: như danh xưng của người đó</source>
        <translation>Empty: the person’s own form of address</translation>
    </message>
    <message>
        <source>Vai trò ở chỗ này</source>
        <translation>Role here</translation>
    </message>
    <message>
        <source>Để trống: như vai trò trong đoàn</source>
        <translation>Empty: the role in the delegation</translation>
    </message>
    <message>
        <source>Danh xưng ở mọi chỗ</source>
        <translation>Form of address everywhere</translation>
    </message>
    <message>
        <source>Ghi chú riêng về người này (không in)</source>
        <translation>Private remark on this person (not printed)</translation>
    </message>
    <message>
        <source>Cá nhân</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Đổi giữa cá nhân và tập thể (Ctrl+T)</source>
        <translation>Switch between person and body (Ctrl+T)</translation>
    </message>
    <message>
        <source>chuyển sang tập thể</source>
        <translation>change to a body</translation>
    </message>
    <message>
        <source>chuyển sang cá nhân</source>
        <translation>change to a person</translation>
    </message>
</context>
<context>
    <name>MinutesWindow</name>
    <message>
        <source>Hoàn tác {step}</source>
        <translation>Undo {step}</translation>
    </message>
    <message>
        <source>Làm lại {step}</source>
        <translation>Redo {step}</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Biên bản</source>
        <translation>Minutes</translation>
    </message>
</context>
<context>
    <name>NameSheet</name>
    <message>
        <source>Ghi lại một mốc</source>
        <translation>Keep a snapshot</translation>
    </message>
    <message>
        <source>Biên bản như lúc này được giữ lại và xem lại được về sau.</source>
        <translation>The minutes are kept as they stand and can be looked at later.</translation>
    </message>
    <message>
        <source>Tên mốc</source>
        <translation>Name of the snapshot</translation>
    </message>
    <message>
        <source>ví dụ: trước khi trình duyệt</source>
        <translation>for example: before approval</translation>
    </message>
    <message>
        <source>Ghi mốc</source>
        <translation>Keep it</translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>NoticeStrip</name>
    <message>
        <source>Thông báo</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Đóng thông báo</source>
        <translation>Close notice</translation>
    </message>
</context>
<context>
    <name>OpeningPage</name>
    <message>
        <source>Mở đầu</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>Người mở đầu thông báo nội dung và phương pháp làm việc.</source>
        <translation>Whoever opens the meeting announces its content and method.</translation>
    </message>
    <message>
        <source>Để trống nếu là người chủ trì.</source>
        <translation>Leave empty if it is the chair.</translation>
    </message>
    <message>
        <source>Người mở đầu</source>
        <translation>Opened by</translation>
    </message>
    <message>
        <source>Tiếp sau “Theo đó,”, như “Đoàn giám sát tập trung đánh giá…”.</source>
        <translation>Goes on after “Theo đó,”, as in “Đoàn giám sát tập trung đánh giá…”.</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Phương pháp làm việc</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Mốc thời gian giám sát: từ</source>
        <translation>Period supervised: from</translation>
    </message>
    <message>
        <source>đến</source>
        <translation>to</translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>{office} đang tạo tệp PDF…</source>
        <translation>{office} is making the PDF…</translation>
    </message>
    <message>
        <source>Đã ghi “{name}”.</source>
        <translation>“{name}” was written.</translation>
    </message>
    <message>
        <source>Mở tệp</source>
        <translation>Open file</translation>
    </message>
    <message>
        <source>Mở thư mục</source>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Ghi bằng tên khác</source>
        <translation>Write under another name</translation>
    </message>
</context>
<context>
    <name>PaperFileSheet</name>
    <message>
        <source>Ghi vào</source>
        <translation>Write to</translation>
    </message>
    <message>
        <source>Chọn…</source>
        <translation>Choose…</translation>
    </message>
</context>
<context>
    <name>PaperPanel</name>
    <message>
        <source>Thu nhỏ (Ctrl+-)</source>
        <translation>Smaller (Ctrl+-)</translation>
    </message>
    <message>
        <source>Phóng to (Ctrl++)</source>
        <translation>Larger (Ctrl++)</translation>
    </message>
    <message>
        <source>Vừa chiều ngang</source>
        <translation>Fit width</translation>
    </message>
    <message>
        <source>Vừa cả trang</source>
        <translation>Fit page</translation>
    </message>
    <message>
        <source>Các trang thu nhỏ</source>
        <translation>Small pages</translation>
    </message>
    <message>
        <source>Tách ra cửa sổ riêng</source>
        <translation>Move to a window of its own</translation>
    </message>
    <message>
        <source>Cất trang giấy (F7)</source>
        <translation>Put the paper away (F7)</translation>
    </message>
    <message>
        <source>Đang dựng lại…</source>
        <translation>Making pages…</translation>
    </message>
    <message>
        <source>Trang cũ</source>
        <translation>Older pages</translation>
    </message>
    <message>
        <source>chưa dựng được trang: {what}</source>
        <translation>the pages could not be made: {what}</translation>
    </message>
</context>
<context>
    <name>PaperView</name>
    <message>
        <source>Trang giấy</source>
        <translation>Paper</translation>
    </message>
</context>
<context>
    <name>PdfSheet</name>
    <message>
        <source>Xuất PDF</source>
        <translation>Make PDF</translation>
    </message>
    <message>
        <source>Để lưu trữ lâu dài (PDF/A-2b)</source>
        <translation>For the archive (PDF/A-2b)</translation>
    </message>
    <message>
        <source>Đúng như in từ {office}</source>
        <translation>Exactly as {office} prints it</translation>
    </message>
    <message>
        <source>Bằng chương trình này</source>
        <translation>By this program</translation>
    </message>
    <message>
        <source>Cách dàn trang</source>
        <translation>Pages made</translation>
    </message>
    <message>
        <source>Xuất</source>
        <translation>Make file</translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>PeriodField</name>
    <message>
        <source>tháng/năm</source>
        <extracomment>An example of a month, shown in an empty field.</extracomment>
        <translation>month/year</translation>
    </message>
    <message>
        <source>Hãy gõ như 02/2020 hoặc 19/5/2021.</source>
        <translation>Please type it like 02/2020 or 19/5/2021.</translation>
    </message>
</context>
<context>
    <name>PersonBox</name>
    <message>
        <source>chọn {name}</source>
        <extracomment>A step of undo: somebody was picked from the list.</extracomment>
        <translation>choose {name}</translation>
    </message>
</context>
<context>
    <name>PreferencesSheet</name>
    <message>
        <source>Tùy chọn</source>
        <translation>Preferences</translation>
    </message>
    <message>
        <source>Theo hệ thống</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Sáng</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Tối</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>ví dụ: thư mục trên ổ USB</source>
        <translation>for example: a folder on a USB stick</translation>
    </message>
    <message>
        <source>Chọn thư mục sao lưu…</source>
        <translation>Choose the backup folder…</translation>
    </message>
    <message>
        <source>Kèm dữ liệu để mở lại từ tệp Word</source>
        <translation>Include the data, so that the Word file can be opened here again</translation>
    </message>
    <message>
        <source>Ngôn ngữ</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Màu giao diện</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Cơ quan cấp trên</source>
        <translation>Superior body</translation>
    </message>
    <message>
        <source>Cơ quan ban hành</source>
        <translation>Issuing body</translation>
    </message>
    <message>
        <source>Ký hiệu</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Địa danh</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Thư mục sao lưu</source>
        <translation>Backup folder</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>PrintDesk</name>
    <message numerus="yes">
        <source>Đã gửi %n trang tới máy in “{printer}”.</source>
        <translation>
            <numerusform>%n page was sent to the printer “{printer}”.</numerusform>
            <numerusform>%n pages were sent to the printer “{printer}”.</numerusform>
        </translation>
    </message>
    <message>
        <source>In lại</source>
        <translation>Print again</translation>
    </message>
    <message>
        <source>Lưu PDF để in</source>
        <translation>Save a PDF to be printed</translation>
    </message>
    <message>
        <source>Biên bản này chưa được in lần nào, nên chưa có gì để so.</source>
        <translation>These minutes have not been printed yet, so there is nothing to compare with.</translation>
    </message>
    <message>
        <source>In…</source>
        <translation>Print…</translation>
    </message>
</context>
<context>
    <name>PrintSheet</name>
    <message>
        <source>In</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>tất cả; hoặc viết như 1-3, 5</source>
        <translation>all; or write it like 1-3, 5</translation>
    </message>
    <message>
        <source>In hai mặt, lề đối xứng để đóng quyển</source>
        <translation>Both sides, margins mirrored for binding</translation>
    </message>
    <message>
        <source>Bản chính thức</source>
        <translation>Final paper</translation>
    </message>
    <message>
        <source>Bản dự thảo: có chữ “DỰ THẢO” và số dòng</source>
        <translation>Draft: with the mark “DỰ THẢO” and line numbers</translation>
    </message>
    <message>
        <source>Đang tìm máy in…</source>
        <translation>Looking for printers…</translation>
    </message>
    <message>
        <source>Lưu PDF…</source>
        <translation>Save PDF…</translation>
    </message>
    <message>
        <source>Máy in</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Số bản</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Trang</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Máy tính này chưa cài máy in. Có thể lưu PDF để in ở máy khác.</source>
        <translation>No printer is installed on this computer. The PDF can be saved and printed elsewhere.</translation>
    </message>
    <message numerus="yes">
        <source>Văn bản có %n trang.</source>
        <translation>
            <numerusform>The paper has %n page.</numerusform>
            <numerusform>The paper has %n pages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProceedingBody</name>
    <message>
        <source>Loại</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>như “Tại hội nghị,”</source>
        <translation>such as “Tại hội nghị,”</translation>
    </message>
    <message>
        <source>Lời dẫn</source>
        <translation>Lead words</translation>
    </message>
    <message>
        <source>Người phát biểu</source>
        <translation>Speaker</translation>
    </message>
    <message>
        <source>như BTV Huyện ủy</source>
        <translation>such as BTV Huyện ủy</translation>
    </message>
    <message>
        <source>như Báo cáo kết quả lãnh đạo, chỉ đạo…</source>
        <translation>such as Báo cáo kết quả lãnh đạo, chỉ đạo…</translation>
    </message>
    <message>
        <source>Được phân công bởi</source>
        <translation>On behalf of</translation>
    </message>
    <message>
        <source>Tên báo cáo</source>
        <translation>Title of the report</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Viết tiếp sau tên người phát biểu.</source>
        <translation>Goes on after the name of the speaker.</translation>
    </message>
</context>
<context>
    <name>ProceedingsPage</name>
    <message>
        <source>Diễn biến</source>
        <translation>Proceedings</translation>
    </message>
    <message>
        <source>Ghi theo đúng trình tự. Ctrl+Enter thêm một mục cùng loại.</source>
        <translation>Enter everything in its order. Ctrl+Enter adds an entry of the same kind.</translation>
    </message>
    <message>
        <source>Báo cáo</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Ý kiến phát biểu</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>Vấn đề nêu ra</source>
        <translation>Issues raised</translation>
    </message>
    <message>
        <source>Giải trình</source>
        <translation>Explanation</translation>
    </message>
    <message>
        <source>mục diễn biến</source>
        <translation>entry</translation>
    </message>
    <message>
        <source>Ghi mục đầu tiên, thường là báo cáo của đơn vị.</source>
        <translation>Enter the first contribution, usually the report of the unit.</translation>
    </message>
</context>
<context>
    <name>RecoveredCard</name>
    <message>
        <source>Lấy lại</source>
        <translation>Take it</translation>
    </message>
    <message>
        <source>Giữ cả hai</source>
        <translation>Keep both</translation>
    </message>
    <message>
        <source>Xem khác biệt…</source>
        <translation>See the differences…</translation>
    </message>
    <message>
        <source>Bản phục hồi lúc {time}: thêm {added} chữ, bớt {removed} chữ so với tệp đã lưu</source>
        <translation>Recovered work of {time}: {added} words more, {removed} words fewer than in the saved file</translation>
    </message>
    <message>
        <source>Bản phục hồi lúc {time}: {added} chữ, chưa từng được lưu</source>
        <translation>Recovered work of {time}: {added} words, never saved</translation>
    </message>
</context>
<context>
    <name>RecoveredSheet</name>
    <message>
        <source>Bản phục hồi khác với tệp đã lưu</source>
        <translation>How the recovered work differs from the saved file</translation>
    </message>
    <message>
        <source>Lấy lại</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>Giữ cả hai</source>
        <translation>Keep both</translation>
    </message>
    <message>
        <source>Để sau</source>
        <translation>Later</translation>
    </message>
</context>
<context>
    <name>RecoveryDesk</name>
    <message>
        <source>Lấy lại</source>
        <translation>Take it</translation>
    </message>
    <message>
        <source>Đã giữ bản phục hồi thành tệp “{name}”.</source>
        <translation>The recovered work was kept as the file “{name}”.</translation>
    </message>
    <message>
        <source>Mở tệp đó</source>
        <translation>Open that file</translation>
    </message>
    <message>
        <source>lấy lại, hoặc xem trước đã</source>
        <translation>take it back, or look at it first</translation>
    </message>
    <message>
        <source>Xem khác biệt…</source>
        <translation>See the differences…</translation>
    </message>
</context>
<context>
    <name>ReviewList</name>
    <message>
        <source>Cần xem lại</source>
        <translation>To be confirmed</translation>
    </message>
    <message>
        <source>Đã xem lại: {place}</source>
        <translation>Confirmed: {place}</translation>
    </message>
    <message>
        <source>Đã xem lại</source>
        <translation>Confirmed</translation>
    </message>
</context>
<context>
    <name>Row</name>
    <message>
        <source>Việc với mục này</source>
        <translation>What can be done with this row</translation>
    </message>
</context>
<context>
    <name>RowWork</name>
    <message>
        <source>thêm {thing}</source>
        <translation>add {thing}</translation>
    </message>
    <message>
        <source>xóa {thing}</source>
        <translation>delete {thing}</translation>
    </message>
    <message>
        <source>Đã xóa {thing}. Bấm Ctrl+Z để lấy lại.</source>
        <translation>Deleted: {thing}. Press Ctrl+Z to get it back.</translation>
    </message>
    <message>
        <source>chuyển {thing}</source>
        <translation>move {thing}</translation>
    </message>
    <message>
        <source>dán nhiều dòng</source>
        <extracomment>A step of undo: several lines were pasted into a list.</extracomment>
        <translation>paste several lines</translation>
    </message>
</context>
<context>
    <name>SectionList</name>
    <message>
        <source>Các phần của biên bản</source>
        <translation>Sections of the minutes</translation>
    </message>
    <message>
        <source>chưa điền</source>
        <translation>not filled in</translation>
    </message>
    <message>
        <source>đang soạn</source>
        <translation>in work</translation>
    </message>
    <message>
        <source>đã đủ</source>
        <translation>complete</translation>
    </message>
    <message>
        <source>có chỗ cần sửa</source>
        <translation>something must be fixed</translation>
    </message>
</context>
<context>
    <name>SessionPage</name>
    <message>
        <source>Thời gian, địa điểm</source>
        <translation>Time and place</translation>
    </message>
    <message>
        <source>Họp khi nào, ở đâu, với ai, về việc gì.</source>
        <translation>When and where the meeting was held, with whom and about what.</translation>
    </message>
    <message>
        <source>Thông tin khác</source>
        <translation>Other facts</translation>
    </message>
    <message>
        <source>Ngày họp</source>
        <translation>Date of the meeting</translation>
    </message>
    <message>
        <source>Không ghi buổi</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>Sáng</source>
        <translation>Morning</translation>
    </message>
    <message>
        <source>Trưa</source>
        <translation>Midday</translation>
    </message>
    <message>
        <source>Chiều</source>
        <translation>Afternoon</translation>
    </message>
    <message>
        <source>Tối</source>
        <translation>Evening</translation>
    </message>
    <message>
        <source>Buổi</source>
        <translation>Part of the day</translation>
    </message>
    <message>
        <source>Bắt đầu</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Kết thúc</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Loại cuộc họp</source>
        <translation>Kind of meeting</translation>
    </message>
    <message>
        <source>Địa điểm</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>Đơn vị làm việc</source>
        <translation>Host body</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Tài liệu</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>tài liệu</source>
        <translation>document</translation>
    </message>
    <message>
        <source>Thêm tài liệu</source>
        <translation>Add document</translation>
    </message>
    <message>
        <source>Ghi từng tài liệu đã phát tại cuộc họp.</source>
        <translation>Enter every document handed out at the meeting.</translation>
    </message>
</context>
<context>
    <name>Shell</name>
    <message>
        <source>Biên bản</source>
        <translation>Minutes</translation>
    </message>
</context>
<context>
    <name>SignerBody</name>
    <message>
        <source>Tiêu đề chữ ký</source>
        <translation>Title above the signature</translation>
    </message>
    <message>
        <source>Thẩm quyền ký</source>
        <translation>Authority to sign</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
</context>
<context>
    <name>SnapshotDesk</name>
    <message>
        <source>Đã ghi mốc “{name}”.</source>
        <translation>Snapshot “{name}” was kept.</translation>
    </message>
    <message>
        <source>Đã ghi mốc.</source>
        <translation>The snapshot was kept.</translation>
    </message>
    <message>
        <source>Xem các mốc</source>
        <translation>Show the snapshots</translation>
    </message>
    <message>
        <source>Lấy lại một ô từ mốc</source>
        <translation>One field taken back from a snapshot</translation>
    </message>
    <message>
        <source>Lấy lại một phần từ mốc</source>
        <translation>restore of a section</translation>
    </message>
    <message>
        <source>Lấy lại mốc</source>
        <translation>restore of a snapshot</translation>
    </message>
    <message>
        <source>Đã lấy lại mốc.</source>
        <translation>The snapshot was restored.</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>SnapshotsSheet</name>
    <message>
        <source>Các mốc đã ghi</source>
        <translation>Snapshots</translation>
    </message>
    <message>
        <source>Khác với biên bản lúc này</source>
        <translation>Differences from the minutes as they stand</translation>
    </message>
    <message>
        <source>Phần lấy lại</source>
        <translation>Part to restore</translation>
    </message>
    <message>
        <source>Lấy lại</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>Đóng</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>+{added} −{removed} chữ</source>
        <translation>+{added} −{removed} words</translation>
    </message>
    <message>
        <source>Chưa có mốc nào của biên bản này.</source>
        <translation>There is no snapshot of these minutes yet.</translation>
    </message>
    <message>
        <source>Lấy lại mốc này thì thêm {added} chữ, bớt {removed} chữ.</source>
        <translation>Restoring this snapshot adds {added} words and removes {removed}.</translation>
    </message>
    <message>
        <source>Mốc này giống hệt biên bản lúc này.</source>
        <translation>This snapshot equals the minutes as they stand.</translation>
    </message>
    <message>
        <source>Chỉ phần {name}</source>
        <translation>Only {name}</translation>
    </message>
    <message>
        <source>Cả biên bản</source>
        <translation>The whole minutes</translation>
    </message>
    <message>
        <source>Chỉ ô {name} – {text}</source>
        <translation>Only the field {name} – {text}</translation>
    </message>
    <message>
        <source>Chỉ dòng {name} – {text}</source>
        <translation>Only the row {name} – {text}</translation>
    </message>
</context>
<context>
    <name>StartPage</name>
    <message>
        <source>Biên bản</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Điền các ô, xuất Word, in và ký. Không cần sửa lại.</source>
        <translation>Fill in the forms, make the Word file, print and sign. No repair needed.</translation>
    </message>
    <message>
        <source>Gần đây</source>
        <translation>Recent</translation>
    </message>
</context>
<context>
    <name>StatusLine</name>
    <message>
        <source>Tới chỗ cần xem tiếp theo (F8)</source>
        <translation>Go to the next place to look at (F8)</translation>
    </message>
    <message>
        <source>Chưa lưu</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>Chưa có thay đổi</source>
        <translation>No changes yet</translation>
    </message>
    <message>
        <source>Đã lưu lúc {time}</source>
        <translation>Saved at {time}</translation>
    </message>
    <message>
        <source>Chưa lưu – không ghi được bản phục hồi</source>
        <translation>Not saved – recovery could not be written</translation>
    </message>
    <message>
        <source>Chưa lưu – bản phục hồi lúc {time}</source>
        <translation>Not saved – recovery at {time}</translation>
    </message>
    <message>
        <source>Trang {page}/{count}</source>
        <translation>Page {page}/{count}</translation>
    </message>
    <message numerus="yes">
        <source>%n chỗ cần xem</source>
        <translation>
            <numerusform>%n place to look at</numerusform>
            <numerusform>%n places to look at</numerusform>
        </translation>
    </message>
    <message>
        <source>Không có chỗ cần xem</source>
        <translation>Nothing to look at</translation>
    </message>
    <message numerus="yes">
        <source>%Ln chữ</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TextRow</name>
    <message>
        <source>Nội dung</source>
        <translation>Content</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>Các trang thu nhỏ</source>
        <translation>Small pages</translation>
    </message>
</context>
<context>
    <name>ToolBar</name>
    <message>
        <source>Mở trình đơn</source>
        <translation>Open menu</translation>
    </message>
    <message>
        <source>Mở trình đơn (F10)</source>
        <translation>Open menu (F10)</translation>
    </message>
</context>
<context>
    <name>UnsavedSheet</name>
    <message>
        <source>Lưu biên bản trước khi đóng?</source>
        <translation>Save the minutes before closing?</translation>
    </message>
    <message>
        <source>“{name}” có thay đổi chưa lưu. Nếu không lưu, tệp giữ như cũ; bản đang soạn vào thùng rác, lấy lại được trong 90 ngày.</source>
        <translation>“{name}” has changes that are not saved. Without saving, the file stays as it was; the work goes to the trash and can be had back for 90 days.</translation>
    </message>
    <message>
        <source>&amp;Lưu</source>
        <translation>&amp;Save</translation>
    </message>
    <message>
        <source>&amp;Không lưu</source>
        <translation>&amp;Do not save</translation>
    </message>
    <message>
        <source>Hủy</source>
        <translation>Cancel</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Không còn chỗ cần xem.</source>
        <translation>There is nothing left to look at.</translation>
    </message>
</context>
<context>
    <name>_PaperWindow</name>
    <message>
        <source>Trang giấy</source>
        <translation>Paper</translation>
    </message>
</context>
<context>
    <name>attendees</name>
    <message>
        <source>Thêm đại biểu</source>
        <translation>Add attendee</translation>
    </message>
    <message>
        <source>đại biểu</source>
        <translation>attendee</translation>
    </message>
    <message>
        <source>Ghi từng người, hoặc từng chức danh nếu không ghi tên.</source>
        <translation>Enter every person, or every position where no name is given.</translation>
    </message>
</context>
<context>
    <name>issues</name>
    <message>
        <source>Thêm vấn đề</source>
        <translation>Add issue</translation>
    </message>
    <message>
        <source>vấn đề</source>
        <translation>issue</translation>
    </message>
    <message>
        <source>Ghi từng vấn đề được nêu ra.</source>
        <translation>Enter every issue raised.</translation>
    </message>
</context>
<context>
    <name>remark</name>
    <message>
        <source>Ghi chú riêng (không in)</source>
        <translation>Private remark (not printed)</translation>
    </message>
</context>
<context>
    <name>seats</name>
    <message>
        <source>Họ và tên</source>
        <translation>Full name</translation>
    </message>
    <message>
        <source>Chức vụ</source>
        <translation>Post</translation>
    </message>
    <message>
        <source>Chức vụ, cách nhau bằng dấu phẩy</source>
        <translation>Posts, separated by commas</translation>
    </message>
    <message>
        <source>Vắng mặt</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Lý do vắng mặt</source>
        <translation>Reason for absence</translation>
    </message>
    <message>
        <source>Danh xưng</source>
        <translation>Form of address</translation>
    </message>
    <message>
        <source>Ghi chú riêng về người này (không in)</source>
        <translation>Private remark on this person (not printed)</translation>
    </message>
    <message>
        <source>Chức vụ ở mọi chỗ</source>
        <translation>Posts everywhere</translation>
    </message>
    <message>
        <source>Chi tiết</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>tables</name>
    <message>
        <source>Tệp</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Soạn</source>
        <translation>Edit</translation>
    </message>
    <message>
        <source>Đi tới</source>
        <translation>Go to</translation>
    </message>
    <message>
        <source>Trang giấy</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Chương trình</source>
        <translation>Program</translation>
    </message>
    <message>
        <source>Biên bản mới</source>
        <translation>New minutes</translation>
    </message>
    <message>
        <source>Mở…</source>
        <translation>Open…</translation>
    </message>
    <message>
        <source>Từ biên bản trước…</source>
        <translation>From earlier minutes…</translation>
    </message>
    <message>
        <source>Biên bản mẫu Tam Dương</source>
        <translation>Tam Dương sample</translation>
    </message>
    <message>
        <source>Lưu</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Lưu thành…</source>
        <translation>Save as…</translation>
    </message>
    <message>
        <source>Ghi mốc…</source>
        <translation>Keep a snapshot…</translation>
    </message>
    <message>
        <source>Xem các mốc…</source>
        <translation>Show the snapshots…</translation>
    </message>
    <message>
        <source>Bản sao lưu, thùng rác…</source>
        <translation>Backups and trash…</translation>
    </message>
    <message>
        <source>Xóa biên bản này</source>
        <translation>Delete these minutes</translation>
    </message>
    <message>
        <source>Xuất Word</source>
        <translation>Make Word file</translation>
    </message>
    <message>
        <source>Xuất PDF</source>
        <translation>Make PDF</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>So với bản in gần nhất</source>
        <translation>Compare with the last print</translation>
    </message>
    <message>
        <source>Đóng biên bản</source>
        <translation>Close minutes</translation>
    </message>
    <message>
        <source>Hoàn tác</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Làm lại</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Phần sau</source>
        <translation>Next section</translation>
    </message>
    <message>
        <source>Phần trước</source>
        <translation>Previous section</translation>
    </message>
    <message>
        <source>Sang danh sách phần, về ô nhập</source>
        <translation>To the list of sections and back to the form</translation>
    </message>
    <message>
        <source>Chỗ cần xem tiếp theo</source>
        <translation>Next place to look at</translation>
    </message>
    <message>
        <source>Hiện hoặc cất trang giấy</source>
        <translation>Show or put away the paper</translation>
    </message>
    <message>
        <source>Sang trang giấy</source>
        <translation>Go to the paper</translation>
    </message>
    <message>
        <source>Tách trang giấy ra cửa sổ riêng</source>
        <translation>Move the paper to a window of its own</translation>
    </message>
    <message>
        <source>Phóng to trang</source>
        <translation>Larger pages</translation>
    </message>
    <message>
        <source>Thu nhỏ trang</source>
        <translation>Smaller pages</translation>
    </message>
    <message>
        <source>Trang vừa chiều ngang</source>
        <translation>Fit pages to the width</translation>
    </message>
    <message>
        <source>Tìm lệnh, tìm chữ</source>
        <translation>Find command or text</translation>
    </message>
    <message>
        <source>Mở trình đơn</source>
        <translation>Open menu</translation>
    </message>
    <message>
        <source>Tùy chọn</source>
        <translation>Preferences</translation>
    </message>
    <message>
        <source>Phím tắt</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Thoát</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Số biên bản</source>
        <translation>Number of the minutes</translation>
    </message>
    <message>
        <source>Ngày của văn bản</source>
        <translation>Date of the paper</translation>
    </message>
    <message>
        <source>Địa danh</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Trích yếu</source>
        <translation>Abstract</translation>
    </message>
    <message>
        <source>Người</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>Căn cứ</source>
        <translation>Legal bases</translation>
    </message>
    <message>
        <source>Ngày họp</source>
        <translation>Date of the meeting</translation>
    </message>
    <message>
        <source>Buổi</source>
        <translation>Part of the day</translation>
    </message>
    <message>
        <source>Giờ bắt đầu</source>
        <translation>Starting time</translation>
    </message>
    <message>
        <source>Giờ kết thúc</source>
        <translation>Closing time</translation>
    </message>
    <message>
        <source>Địa điểm</source>
        <translation>Venue</translation>
    </message>
    <message>
        <source>Đơn vị làm việc</source>
        <translation>Host body</translation>
    </message>
    <message>
        <source>Nội dung</source>
        <translation>Purpose</translation>
    </message>
    <message>
        <source>Thời gian, địa điểm</source>
        <translation>Time and place</translation>
    </message>
    <message>
        <source>Đoàn công tác</source>
        <translation>Delegation</translation>
    </message>
    <message>
        <source>Thành phần dự</source>
        <translation>Attendance</translation>
    </message>
    <message>
        <source>Chủ trì</source>
        <translation>Chair</translation>
    </message>
    <message>
        <source>Người ghi biên bản</source>
        <translation>Minute taker</translation>
    </message>
    <message>
        <source>Mở đầu</source>
        <translation>Opening</translation>
    </message>
    <message>
        <source>Diễn biến</source>
        <translation>Proceedings</translation>
    </message>
    <message>
        <source>Kết luận</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Kết thúc, chữ ký, nơi nhận</source>
        <translation>Closing, signatures, recipients</translation>
    </message>
    <message>
        <source>Thể thức</source>
        <translation>Form of the paper</translation>
    </message>
    <message>
        <source>Kết thúc, ký</source>
        <translation>Closing</translation>
    </message>
    <message>
        <source>Thêm bên dưới</source>
        <translation>Add below</translation>
    </message>
    <message>
        <source>Thêm bên trên</source>
        <translation>Add above</translation>
    </message>
    <message>
        <source>Nhân đôi</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <source>Chuyển lên</source>
        <translation>Move up</translation>
    </message>
    <message>
        <source>Chuyển xuống</source>
        <translation>Move down</translation>
    </message>
    <message>
        <source>Chi tiết, ghi chú riêng</source>
        <translation>Details, private remark</translation>
    </message>
    <message>
        <source>Xóa</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Thêm khối, nhóm, mục diễn biến</source>
        <translation>Add a block, group or entry</translation>
    </message>
    <message>
        <source>Thêm đoạn trong cùng một mục</source>
        <translation>Add a paragraph to the same item</translation>
    </message>
    <message>
        <source>Xóa dòng đang trống</source>
        <translation>Delete an empty row</translation>
    </message>
    <message>
        <source>Đổi giữa tên người và tập thể, chức danh</source>
        <translation>Switch between personal name and body or position</translation>
    </message>
    <message>
        <source>Mở danh sách gợi ý</source>
        <translation>Open suggestions</translation>
    </message>
    <message>
        <source>Mở lịch trong ô ngày</source>
        <translation>Open the calendar of a date</translation>
    </message>
    <message>
        <source>Mốc không tên</source>
        <translation>Unnamed snapshot</translation>
    </message>
    <message>
        <source>Lúc mở</source>
        <translation>When opened</translation>
    </message>
    <message>
        <source>Lúc đóng</source>
        <translation>When closed</translation>
    </message>
    <message>
        <source>Đóng không lưu</source>
        <translation>Closed without saving</translation>
    </message>
    <message>
        <source>Trước khi lấy lại mốc cũ</source>
        <translation>Before a restore</translation>
    </message>
    <message>
        <source>Lúc in</source>
        <translation>On printing</translation>
    </message>
    <message>
        <source>Trước khi nhập nội dung</source>
        <translation>Before an import</translation>
    </message>
    <message>
        <source>Trước khi thay chữ hàng loạt</source>
        <translation>Before words were replaced throughout</translation>
    </message>
    <message>
        <source>Bản của người khác, trước khi ghi đè</source>
        <translation>Somebody else&apos;s work, before it was overwritten</translation>
    </message>
    <message>
        <source>sao lưu</source>
        <translation>backup</translation>
    </message>
    <message>
        <source>đóng không lưu</source>
        <translation>closed without saving</translation>
    </message>
    <message>
        <source>đã xóa</source>
        <translation>deleted</translation>
    </message>
</context>
</TS>
