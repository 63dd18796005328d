package org.nianbao.report.text;

/** Traditional and variant forms folded to simplified ones: those that occur in the format, in agency names and places. */
final class TraditionalForms {

    private static final String PAIRS =
            "衛卫輝辉國国務务辦办開开關关報报據据號号訊讯處处對对業业機机構构協协會会議议廳厅縣县鄉乡鎮镇區区東东廣广門门間间問问題题總总體体況况動动產产資资費费項项數数額额單单萬万億亿與与為为從从將将應应當当復复覆复訴诉訟讼審审結结維维糾纠"
                    + "糺纠強强執执檔档許许罰罚規规範范採采購购減减製制現现種种類类稱称領领導导責责監监檢检紀纪證证詢询請请讓让認认識识記记論论該该說说課课調调談谈護护讀读變变難难電电網网絡络線线級级組组織织統统經经給给續续編编練练緊紧縮缩績绩"
                    + "綜综終终紅红約约紙纸細细絕绝縱纵緩缓緣缘財财貨货買买賣卖賬账貴贵貫贯質质贊赞贏赢趙赵車车軌轨軍军載载較较輔辅輪轮輸输轉转辭辞農农遠远運运過过達达違违遺遗還还進进連连選选適适遞递邊边鄭郑鄰邻鄧邓鄲郸郟郏鄖郧醫医釋释錄录錢钱"
                    + "銀银鐵铁鋼钢錯错鍵键鎖锁長长閉闭閱阅闊阔陽阳陰阴陳陈陸陆際际隊队階阶隱隐隨随險险雜杂離离雲云靈灵靜静響响頁页頂顶順顺須须預预頒颁頭头顯显願愿顧顾風风飛飞飯饭館馆馬马驗验驅驱驟骤魚鱼鮮鲜鳥鸟鳳凤鴻鸿鷄鸡鹽盐麗丽麥麦黃黄黨党"
                    + "點点齊齐龍龙龜龟學学實实寶宝寧宁專专尋寻層层屬属島岛嶺岭嶽岳師师帶带幫帮幣币幹干庫库廟庙廠厂張张彈弹歸归後后徑径徹彻態态慶庆憂忧懷怀戰战戲戏戶户擇择擊击擬拟擴扩擁拥撫抚攝摄敗败敵敌斷断時时晉晋暫暂曆历書书極极樂乐標标樣样"
                    + "樓楼權权條条楊杨榮荣橋桥歷历殘残殺杀氣气決决沒没沖冲淚泪淺浅準准溝沟滅灭滿满漢汉漲涨潔洁潤润澤泽濟济濱滨灣湾瀋沈災灾無无煙烟煉炼熱热燈灯營营爭争爾尔牆墙獎奖獨独獲获環环畫画異异療疗發发盡尽盤盘眾众礎础確确禮礼禍祸稅税積积"
                    + "穩稳窮穷競竞筆笔節节築筑簡简糧粮紹绍繼继罷罢聯联聲声職职聽听膠胶臨临臺台舉举興兴舊旧艦舰莊庄華华萊莱葉叶蓋盖蔣蒋蕭萧藍蓝藝艺藥药蘇苏蘭兰虛虚蟲虫補补裝装裡里複复襲袭見见觀观覺觉觸触訂订計计訓训託托設设訪访評评詞词試试詳详"
                    + "誌志語语誤误諮咨諸诸謀谋講讲謝谢譯译豐丰貝贝負负貢贡貧贫貿贸賀贺賓宾賠赔賦赋賢贤躍跃軟软輕轻邏逻鄒邹鄺邝鈞钧鉅巨銅铜鋪铺錦锦鎢钨鏈链鑒鉴閏闰閘闸閣阁閩闽闢辟阪坂陝陕隴陇雖虽雙双霧雾韓韩頻频顆颗駐驻騎骑髮发鬆松鬥斗鹹咸麼么"
                    + "洩泄於于併并佈布佔占僅仅個个倉仓們们偉伟側侧偵侦備备傑杰傳传債债傷伤儀仪優优儲储兒儿兩两冊册凍冻劃划劉刘則则創创劇剧勝胜勞劳勢势勵励勸劝匯汇卻却厲厉參参員员啟启啓启喪丧喬乔嘗尝嚴严囑嘱圍围園园圓圆圖图團团堅坚堯尧場场塊块"
                    + "塗涂塵尘墊垫墾垦壓压壞坏壘垒壯壮夠够夢梦奪夺奮奋婦妇媽妈孫孙宮宫寫写寬宽屆届岡冈崗岗峽峡廢废彙汇徵征惡恶愛爱慣惯憑凭懲惩屍尸捨舍掃扫掛挂揚扬換换損损搶抢摯挚撥拨擔担擋挡擾扰攔拦";

    /** By traditional form; 0 for a character that is none. */
    private static final char[] SIMPLIFIED = simplified();

    private TraditionalForms() {}

    /** One character for one: the result is as long as the text. */
    static String fold(String text) {
        char[] folded = text.toCharArray();
        boolean changed = false;
        for (int i = 0; i < folded.length; i++) {
            char simplified = SIMPLIFIED[folded[i]];
            if (simplified != 0) {
                folded[i] = simplified;
                changed = true;
            }
        }
        return changed ? new String(folded) : text;
    }

    private static char[] simplified() {
        char[] simplified = new char[Character.MAX_VALUE + 1];
        for (int i = 0; i + 1 < PAIRS.length(); i += 2) {
            simplified[PAIRS.charAt(i)] = PAIRS.charAt(i + 1);
        }
        return simplified;
    }
}
